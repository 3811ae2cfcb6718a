package jp.hagukumi.comment.scan;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a TIFF says of its pages, held against what the file has: every table and every piece of a picture must lie
 * inside of it, and a picture that is not packed must have the bytes that its size asks for.
 */
final class TiffFile {

    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int BITS = 258;
    private static final int COMPRESSION = 259;
    private static final int STRIPS = 273;
    private static final int SAMPLES = 277;
    private static final int ROWS_PER_STRIP = 278;
    private static final int STRIP_BYTES = 279;
    private static final int X_RESOLUTION = 282;
    private static final int Y_RESOLUTION = 283;
    private static final int TILE_WIDTH = 322;
    private static final int TILE_HEIGHT = 323;
    private static final int TILES = 324;
    private static final int TILE_BYTES = 325;

    private static final int NOT_PACKED = 1;
    private static final int JPEG = 7;

    /** Not packed, the three of fax machines, LZW, JPEG, two names of Deflate, PackBits. */
    private static final Set<Long> KNOWN_PACKINGS = Set.of(1L, 2L, 3L, 4L, 5L, 7L, 8L, 32773L, 32946L);

    /** By kind of value, from 1: how many bytes it has. */
    private static final int[] VALUE_BYTES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};

    private static final List<Integer> OF_STRIPS = List.of(STRIPS, ROWS_PER_STRIP, STRIP_BYTES);
    private static final List<Integer> OF_TILES = List.of(TILE_WIDTH, TILE_HEIGHT, TILES, TILE_BYTES);

    /** More samples of a dot are refused by their bits. */
    private static final int COLOURS_MAX = 128;

    private static final int ENTRY = 12;
    private static final int ENTRIES_MAX = 500;

    /** Fax machines write lines twice or four times as far apart as dots. */
    private static final double STRETCH_MAX = 4.1;

    private final byte[] bytes;
    private final ByteBuffer file;
    private final List<Double> stretches = new ArrayList<>();

    private TiffFile(byte[] bytes) {
        this.bytes = bytes;
        this.file = ByteBuffer.wrap(bytes);
        file.order(bytes[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    }

    /**
     * Reads what it says of its pages.
     *
     * @return for each page by how much it has to be stretched downwards to look as it did on paper
     */
    static List<Double> check(byte[] bytes) {
        return new TiffFile(bytes).pages();
    }

    private List<Double> pages() {
        Set<Long> seen = new HashSet<>();
        for (long at = u32(4); at != 0; ) {
            ScanFault.CUT.unless(seen.add(at));
            ScanFault.TOO_MANY_PAGES.unless(seen.size() <= ScanLimits.PAGES, ScanLimits.PAGES);
            at = page(at);
        }
        ScanFault.CUT.unless(!stretches.isEmpty());
        return stretches;
    }

    /** @return where the next one's table stands */
    private long page(long at) {
        int entries = u16(at);
        ScanFault.BROKEN.unless(entries > 0 && entries <= ENTRIES_MAX);
        Map<Integer, Entry> table = new HashMap<>();
        for (int i = 0; i < entries; i++) {
            long place = at + 2 + (long) i * ENTRY;
            Entry entry = entry(place);
            table.put(u16(place), entry);
        }
        check(table);
        stretches.add(stretch(table));
        return u32(at + 2 + (long) entries * ENTRY);
    }

    private record Entry(int type, long count, long place) {}

    private Entry entry(long at) {
        int type = u16(at + 2);
        long count = u32(at + 4);
        ScanFault.BROKEN.unless(type > 0 && type < VALUE_BYTES.length);
        long length = count * VALUE_BYTES[type];
        long place = length <= 4 ? at + 8 : u32(at + 8);
        ScanFault.CUT.unless(place + length <= bytes.length);
        return new Entry(type, count, place);
    }

    private void check(Map<Integer, Entry> table) {
        long width = first(table, WIDTH, 0);
        long height = first(table, HEIGHT, 0);
        ScanLimits.requirePicture(width, height);
        long packing = first(table, COMPRESSION, NOT_PACKED);
        ScanFault.UNKNOWN_PACKING.unless(KNOWN_PACKINGS.contains(packing));
        long bits = bits(table) * first(table, SAMPLES, 1);
        ScanFault.BROKEN.unless(bits > 0 && bits <= 128);
        checkTiles(table, bits);
        long unpacked = (width * bits + 7) / 8 * height;
        ScanLimits.requireUnpacked(unpacked);
        long there = pieces(table, packing);
        ScanFault.CUT.unless(there > 0 && (packing != NOT_PACKED || there >= unpacked));
    }

    /** Of the most precise colour. */
    private long bits(Map<Integer, Entry> table) {
        Entry entry = table.get(BITS);
        long most = entry == null || entry.count() == 0 ? 1 : 0;
        for (int i = 0; entry != null && i < Math.min(entry.count(), COLOURS_MAX); i++) {
            most = Math.max(most, value(entry, i));
        }
        return most;
    }

    /**
     * A tile is unpacked as a whole, wherever the picture ends: it is bounded as a picture is. Strips end with the picture,
     * but not where a file has both: then the rows of a strip count as the height of a tile.
     */
    private void checkTiles(Map<Integer, Entry> table, long bits) {
        if (OF_TILES.stream().noneMatch(table::containsKey)) {
            return;
        }
        ScanFault.BROKEN.unless(OF_STRIPS.stream().noneMatch(table::containsKey));
        long width = first(table, TILE_WIDTH, 0);
        long height = first(table, TILE_HEIGHT, 0);
        ScanLimits.requirePicture(width, height);
        ScanLimits.requireUnpacked((width * bits + 7) / 8 * height);
    }

    /** @return how many bytes the pieces have */
    private long pieces(Map<Integer, Entry> table, long packing) {
        Entry places = table.getOrDefault(STRIPS, table.get(TILES));
        Entry lengths = table.getOrDefault(STRIP_BYTES, table.get(TILE_BYTES));
        ScanFault.CUT.unless(places != null);
        if (places == null || lengths == null) {
            // Some old machines do not say how long the only piece is.
            ScanFault.CUT.unless(places != null && places.count() == 1 && value(places, 0) < bytes.length);
            return places == null ? 0 : bytes.length - value(places, 0);
        }
        ScanFault.CUT.unless(places.count() == lengths.count());
        long sum = 0;
        for (int i = 0; i < places.count(); i++) {
            long begin = value(places, i);
            long length = value(lengths, i);
            ScanFault.CUT.unless(begin + length <= bytes.length);
            if (packing == JPEG) {
                JpegFile.check(bytes, (int) begin, (int) (begin + length));
            }
            sum += length;
        }
        return sum;
    }

    private double stretch(Map<Integer, Entry> table) {
        double across = ratio(table.get(X_RESOLUTION));
        double down = ratio(table.get(Y_RESOLUTION));
        double stretch = across / down;
        return stretch > 1 / STRETCH_MAX && stretch < STRETCH_MAX ? stretch : 1;
    }

    private double ratio(@Nullable Entry entry) {
        return entry == null || VALUE_BYTES[entry.type()] != 8
                ? Double.NaN
                : (double) u32(entry.place()) / u32(entry.place() + 4);
    }

    private long first(Map<Integer, Entry> table, int tag, long otherwise) {
        Entry entry = table.get(tag);
        return entry == null || entry.count() == 0 ? otherwise : value(entry, 0);
    }

    private long value(Entry entry, int index) {
        int size = VALUE_BYTES[entry.type()];
        long at = entry.place() + (long) index * size;
        return switch (size) {
            case 1 -> u8(at);
            case 2 -> u16(at);
            case 4 -> u32(at);
            default -> throw ScanFault.BROKEN.found();
        };
    }

    private int u8(long at) {
        return file.get(checked(at, 1)) & 0xFF;
    }

    private int u16(long at) {
        return file.getShort(checked(at, 2)) & 0xFFFF;
    }

    private long u32(long at) {
        return file.getInt(checked(at, 4)) & 0xFFFFFFFFL;
    }

    private int checked(long at, int length) {
        ScanFault.CUT.unless(at >= 0 && at + length <= bytes.length);
        return (int) at;
    }
}
