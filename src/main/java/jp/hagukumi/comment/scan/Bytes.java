package jp.hagukumi.comment.scan;

import java.nio.charset.StandardCharsets;

/** Looks at bytes. */
final class Bytes {

    private Bytes() {}

    static boolean begin(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** Where these letters stand from a place on; below zero where they do not. */
    static int find(byte[] bytes, String letters, int from) {
        byte[] wanted = letters.getBytes(StandardCharsets.US_ASCII);
        for (int at = Math.max(from, 0); at + wanted.length <= bytes.length; at++) {
            int i = 0;
            while (i < wanted.length && bytes[at + i] == wanted[i]) {
                i++;
            }
            if (i == wanted.length) {
                return at;
            }
        }
        return -1;
    }

    static int unsigned(byte[] bytes, int at) {
        ScanFault.CUT.unless(at >= 0 && at < bytes.length);
        return bytes[at] & 0xFF;
    }

    /** Two bytes, the greater first. */
    static int pair(byte[] bytes, int at) {
        return (unsigned(bytes, at) << 8) | unsigned(bytes, at + 1);
    }

    /** Four bytes, the greatest first. */
    static long four(byte[] bytes, int at) {
        return ((long) pair(bytes, at) << 16) | pair(bytes, at + 2);
    }
}
