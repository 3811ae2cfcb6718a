package jp.hagukumi.comment.scan;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG, part by part. Only the parts that make the picture are handed on: others pack texts of any size. */
final class PngFile {

    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;
    private static final Set<String> PICTURE = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private PngFile() {}

    /** The same picture without the rest; refused where a part is cut off or altered, or the picture too large. */
    static byte[] checked(byte[] bytes) {
        ByteArrayOutputStream picture = new ByteArrayOutputStream(bytes.length);
        picture.write(bytes, 0, SIGNATURE);
        int at = SIGNATURE;
        for (String type = ""; !type.equals("IEND"); ) {
            long length = Bytes.four(bytes, at);
            ScanFault.CUT.unless(length <= bytes.length - FRAME - (long) at);
            type = type(bytes, at + 4);
            CRC32 sum = new CRC32();
            sum.update(bytes, at + 4, (int) length + 4);
            ScanFault.CUT.unless(sum.getValue() == Bytes.four(bytes, at + 8 + (int) length));
            ScanFault.BROKEN.unless((at == SIGNATURE) == type.equals("IHDR"));
            if (type.equals("IHDR")) {
                ScanLimits.requirePicture(Bytes.four(bytes, at + 8), Bytes.four(bytes, at + 12));
            }
            if (PICTURE.contains(type)) {
                picture.write(bytes, at, (int) length + FRAME);
            }
            at += (int) length + FRAME;
        }
        return picture.toByteArray();
    }

    private static String type(byte[] bytes, int at) {
        StringBuilder type = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            type.append((char) Bytes.unsigned(bytes, at + i));
        }
        return type.toString();
    }
}
