package jp.hagukumi.workbook;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import jp.hagukumi.workbook.WorkbookProblem.Kind;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Decides, before anything is parsed, whether a file may be opened as a workbook at all. It unpacks every part once
 * without keeping it, so that sizes are counted and not believed, with the same zip library as the reader, so that what
 * was counted is what will be read.
 */
final class WorkbookGuard {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] ZIP_DIRECTORY_ENTRY = {'P', 'K', 1, 2};
    private static final byte[] COMPOUND = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    private static final byte[] ENCRYPTED_PART = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int CONTENT_TYPES_BYTES = 1024 * 1024;
    private static final List<String> MACRO_TYPES = List.of("macroenabled", "vbaproject", "macrosheet");
    private static final List<String> MACRO_PARTS = List.of("vbaproject.bin", "/macrosheets/", "/dialogsheets/");
    private static final String WORKBOOK_TYPE = "spreadsheetml.sheet.main+xml";
    private static final String STYLES_TYPE = "spreadsheetml.styles+xml";

    private final Content file;
    private final String name;

    /** Where the bytes of a workbook are. */
    interface Content {
        long size() throws IOException;

        InputStream open() throws IOException;

        ZipFile unpack() throws IOException;
    }

    WorkbookGuard(Path file, String name) {
        this(
                new Content() {
                    @Override
                    public long size() throws IOException {
                        return Files.size(file);
                    }

                    @Override
                    public InputStream open() throws IOException {
                        return Files.newInputStream(file);
                    }

                    @Override
                    public ZipFile unpack() throws IOException {
                        return ZipFile.builder().setPath(file).get();
                    }
                },
                name);
    }

    WorkbookGuard(byte[] bytes, String name) {
        this(
                new Content() {
                    @Override
                    public long size() {
                        return bytes.length;
                    }

                    @Override
                    public InputStream open() {
                        return new ByteArrayInputStream(bytes);
                    }

                    @Override
                    public ZipFile unpack() throws IOException {
                        return ZipFile.builder()
                                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                                .get();
                    }
                },
                name);
    }

    private WorkbookGuard(Content file, String name) {
        this.file = file;
        this.name = name;
    }

    /**
     * Returns when the file may be opened.
     *
     * @return whether the workbook has formats that the reader can load
     * @throws Refusal when it may not
     * @throws IOException when the file cannot be read from the disk
     */
    boolean check() throws IOException {
        checkBytes();
        try (ZipFile zip = file.unpack()) {
            return checkParts(zip);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException broken) {
            throw new Refusal(WorkbookProblem.ofFile(FileProblem.DAMAGED, name), broken);
        }
    }

    private void checkBytes() throws IOException {
        long size = file.size();
        if (size == 0) {
            throw refuse(FileProblem.EMPTY_FILE, name);
        }
        if (size > FileLimits.FILE_BYTES) {
            throw refuse(FileProblem.FILE_TOO_LARGE, name, FileLimits.FILE_BYTES / 1024 / 1024);
        }
        byte[] start = start();
        if (Arrays.equals(start, COMPOUND)) {
            throw refuse(occurrences(ENCRYPTED_PART) > 0 ? FileProblem.ENCRYPTED : FileProblem.LEGACY_WORKBOOK, name);
        }
        if (!Arrays.equals(Arrays.copyOf(start, ZIP.length), ZIP)) {
            throw refuse(FileProblem.NOT_A_WORKBOOK, name);
        }
        // Opening a zip reads its whole directory, so its length is judged from the bytes alone.
        if (occurrences(ZIP_DIRECTORY_ENTRY) > FileLimits.PARTS) {
            throw refuse(FileProblem.TOO_MANY_PARTS, name, FileLimits.PARTS);
        }
    }

    private byte[] start() throws IOException {
        try (InputStream stream = file.open()) {
            return stream.readNBytes(COMPOUND.length);
        }
    }

    private boolean checkParts(ZipFile zip) throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        checkNames(entries);
        String types = contentTypes(zip);
        // A macro or a password is a plainer reason than a size, so it is looked for first.
        if (MACRO_TYPES.stream().anyMatch(types::contains)) {
            throw refuse(FileProblem.MACRO, name);
        }
        if (!types.contains(WORKBOOK_TYPE)) {
            throw refuse(FileProblem.NOT_A_WORKBOOK, name);
        }
        XmlTally tally = new XmlTally();
        long inflated = 0;
        for (ZipArchiveEntry entry : entries) {
            inflated += inflate(zip, entry, tally, inflated);
        }
        return types.contains(STYLES_TYPE);
    }

    private void checkNames(List<ZipArchiveEntry> entries) {
        Set<String> seen = new HashSet<>();
        for (ZipArchiveEntry entry : entries) {
            String part = entry.getName().toLowerCase(Locale.ROOT);
            if (MACRO_PARTS.stream().anyMatch(part::contains)) {
                throw refuse(FileProblem.MACRO, name);
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw refuse(FileProblem.ENCRYPTED, name);
            }
            boolean readable = entry.getMethod() == ZipEntry.STORED || entry.getMethod() == ZipEntry.DEFLATED;
            if (!seen.add(part) || !readable) {
                throw refuse(FileProblem.DAMAGED, entry.getName());
            }
        }
    }

    private String contentTypes(ZipFile zip) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(CONTENT_TYPES);
        if (entry == null) {
            throw refuse(FileProblem.NOT_A_WORKBOOK, name);
        }
        try (InputStream stream = zip.getInputStream(entry)) {
            byte[] bytes = stream.readNBytes(CONTENT_TYPES_BYTES + 1);
            if (bytes.length > CONTENT_TYPES_BYTES) {
                throw refuse(FileProblem.DAMAGED, CONTENT_TYPES);
            }
            return new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        }
    }

    private long inflate(ZipFile zip, ZipArchiveEntry entry, XmlTally tally, long before) throws IOException {
        long packed = Math.max(1, Math.min(entry.getCompressedSize(), file.size()));
        PartScan scan = new PartScan(entry.getName(), tally);
        byte[] buffer = new byte[16 * 1024];
        long size = 0;
        try (InputStream stream = zip.getInputStream(entry)) {
            for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
                size += n;
                boolean tooDense = size > FileLimits.RATIO_APPLIES_ABOVE && size / packed > FileLimits.INFLATION_RATIO;
                if (tooDense || before + size > FileLimits.INFLATED_BYTES) {
                    throw refuse(
                            FileProblem.INFLATES_TOO_FAR, entry.getName(), FileLimits.INFLATED_BYTES / 1024 / 1024);
                }
                scan.take(buffer, n);
            }
        }
        return size;
    }

    /** How often the bytes stand in the file; no byte of the patterns used begins again inside them. */
    private int occurrences(byte[] pattern) throws IOException {
        int found = 0;
        int matched = 0;
        try (InputStream stream = new BufferedInputStream(file.open(), 64 * 1024)) {
            for (int b = stream.read(); b >= 0; b = stream.read()) {
                if ((byte) b == pattern[matched]) {
                    matched++;
                } else {
                    matched = (byte) b == pattern[0] ? 1 : 0;
                }
                if (matched == pattern.length) {
                    found++;
                    matched = 0;
                }
            }
        }
        return found;
    }

    private static Refusal refuse(Kind kind, String value, Object... more) {
        return new Refusal(WorkbookProblem.ofFile(kind, value, more));
    }
}
