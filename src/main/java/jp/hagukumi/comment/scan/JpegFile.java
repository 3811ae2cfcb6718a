package jp.hagukumi.comment.scan;

/** A JPEG, marker by marker: how large its picture is, and whether it goes on to its end. */
final class JpegFile {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int PROGRESSIVE = 0xC2;

    /** A picture that comes in passes is kept whole, outside of what the virtual machine counts. */
    private static final long DOTS_IN_PASSES = 40_000_000;

    private static final int PASSES = 64;

    private JpegFile() {}

    /** @return how many dots its picture has */
    static long check(byte[] bytes) {
        return check(bytes, 0, bytes.length);
    }

    /** The same for one that lies inside of another file. */
    static long check(byte[] bytes, int begin, int end) {
        int at = begin + 2;
        long dots = 0;
        boolean inPasses = false;
        int passes = 0;
        while (true) {
            at = marker(bytes, at, end);
            int marker = Bytes.unsigned(bytes, at);
            at++;
            if (marker == END) {
                break;
            }
            if (isAlone(marker)) {
                continue;
            }
            ScanFault.CUT.unless(at + 2 <= end);
            int length = Bytes.pair(bytes, at);
            ScanFault.CUT.unless(length >= 2 && at + length <= end);
            if (isFrame(marker)) {
                ScanFault.CUT.unless(length >= 8);
                ScanLimits.requirePicture(Bytes.pair(bytes, at + 5), Bytes.pair(bytes, at + 3));
                dots = Math.max(dots, (long) Bytes.pair(bytes, at + 5) * Bytes.pair(bytes, at + 3));
                inPasses |= marker == PROGRESSIVE;
            }
            passes += marker == START_OF_SCAN ? 1 : 0;
            ScanFault.PACKED.unless(passes <= PASSES, PASSES);
            at += length;
        }
        ScanFault.CUT.unless(passes > 0);
        ScanFault.TOO_MANY_DOTS.unless(
                !inPasses || dots <= DOTS_IN_PASSES, ScanLimits.SIDE, DOTS_IN_PASSES / 1_000_000);
        return dots;
    }

    /** The next marker's second byte; what is packed between markers is passed over. */
    private static int marker(byte[] bytes, int from, int end) {
        int at = from;
        while (at + 1 < end) {
            int next = bytes[at + 1] & 0xFF;
            if (bytes[at] == (byte) 0xFF && next != 0 && next != 0xFF && !isRestart(next)) {
                return at + 1;
            }
            at++;
        }
        throw ScanFault.CUT.found();
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    private static boolean isAlone(int marker) {
        return marker == 0x01 || marker == 0xD8;
    }

    /** C4, C8 and CC are tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
