package jp.hagukumi.workbook;

import java.nio.charset.StandardCharsets;

/** The beginning of a tag or of another piece of XML while its bytes come by: as much of it as tells what it is. */
final class TokenStart {

    private static final int KEPT = 256;

    private final byte[] kept = new byte[KEPT];
    private int length;

    void restart() {
        length = 0;
    }

    void keep(int b) {
        if (length < KEPT) {
            kept[length] = (byte) b;
        }
        length++;
    }

    /** How long it has become, also where it is no longer kept. */
    int length() {
        return length;
    }

    /** Whether it went on beyond what is kept. */
    boolean isCut() {
        return length > KEPT;
    }

    String text() {
        return new String(kept, 0, Math.min(length, KEPT), StandardCharsets.ISO_8859_1);
    }

    /** Of a tag, the name without its namespace. */
    String localName() {
        int end = Math.min(length, KEPT);
        int from = 1;
        int to = from;
        while (to < end && " \t\r\n/>=".indexOf(kept[to]) < 0) {
            if (kept[to] == ':') {
                from = to + 1;
            }
            to++;
        }
        return new String(kept, from, to - from, StandardCharsets.UTF_8);
    }
}
