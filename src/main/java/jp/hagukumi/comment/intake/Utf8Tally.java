package jp.hagukumi.comment.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/**
 * How much of a file speaks for UTF-8. Only sequences of three and four bytes do, as which Japanese is written: two
 * bytes that could be one in UTF-8 are common among the half-width kana of CP932.
 *
 * @param inLongSequences bytes in well-formed sequences of three or four
 * @param foreign all bytes that are not ASCII
 * @param firstBadLine the line, from 1, of the first byte that cannot be UTF-8
 * @param firstNullLine the line of the first byte that is nought, of which text in steps of one byte has none
 * @param firstGoodLine the first line that is Japanese in UTF-8 from its first to its last byte, with more than one
 *     character of three bytes or four: nobody writes in another code what reads so by chance
 * @param lineFeeds bytes that end a line; in UTF-16 a byte that is nought stands beside each
 */
record Utf8Tally(
        long inLongSequences,
        long foreign,
        OptionalLong firstBadLine,
        OptionalLong firstNullLine,
        long nulls,
        long nullsAtOddPlaces,
        long lineFeeds,
        OptionalLong firstGoodLine,
        OptionalLong firstShiftLine) {

    private static final double ONE_SIDED = 0.9;

    private static final int CHUNK = 64 * 1024;
    private static final int ASCII = 0x80;
    private static final int ESCAPE = 0x1B;
    private static final int CONTINUES = 0xC0;
    private static final int LONG = 3;

    static Utf8Tally of(ByteSource file) throws IOException {
        try (InputStream in = file.open()) {
            return new Count().of(in);
        }
    }

    /** What part of the bytes that are not ASCII is Japanese in UTF-8, from 0 to 1. */
    double share() {
        return foreign == 0 ? 0 : (double) inLongSequences / foreign;
    }

    /** Whether bytes are nought as often, and in the places, as in text of two bytes for each sign. */
    boolean looksLikeUtf16() {
        long oneSide = Math.max(nullsAtOddPlaces, nulls - nullsAtOddPlaces);
        return nulls > 1 && nulls >= lineFeeds && oneSide >= ONE_SIDED * nulls;
    }

    /** The state of one reading. */
    private static final class Count {

        private long inLong;
        private long foreign;
        private long firstBad;
        private long firstNull;
        private long nulls;
        private long nullsAtOdd;
        private long line = 1;
        private int length;
        private int seen;
        private int longOnLine;
        private boolean badOnLine;
        private long firstGood;
        private long firstShift;
        private int before;

        Utf8Tally of(InputStream in) throws IOException {
            byte[] chunk = new byte[CHUNK];
            long place = 0;
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                for (int at = 0; at < count; at++, place++) {
                    int next = Byte.toUnsignedInt(chunk[at]);
                    take(next);
                    noteShift(next);
                    if (next == 0) {
                        nulls++;
                        firstNull = firstNull == 0 ? line : firstNull;
                        nullsAtOdd += place % 2;
                    }
                }
            }
            if (length > 0) {
                bad();
            }
            endLine();
            return new Utf8Tally(
                    inLong,
                    foreign,
                    found(firstBad),
                    found(firstNull),
                    nulls,
                    nullsAtOdd,
                    line - 1,
                    found(firstGood),
                    found(firstShift));
        }

        private void noteShift(int next) {
            boolean shifts = before == ESCAPE && (next == '$' || next == '(');
            firstShift = shifts && firstShift == 0 ? line : firstShift;
            before = next;
        }

        private static OptionalLong found(long line) {
            return line == 0 ? OptionalLong.empty() : OptionalLong.of(line);
        }

        private void take(int next) {
            if (next >= ASCII) {
                foreign++;
            }
            if (length > 0 && (next & CONTINUES) == ASCII) {
                seen++;
                if (seen == length) {
                    inLong += length >= LONG ? length : 0;
                    longOnLine += length >= LONG ? 1 : 0;
                    length = 0;
                }
                return;
            }
            if (length > 0) {
                bad();
            }
            begin(next);
        }

        private void begin(int next) {
            length = 0;
            if (next == '\n') {
                endLine();
                line++;
            } else if (next < ASCII) {
                return;
            } else if (next >= 0xC2 && next <= 0xDF) {
                start(2);
            } else if (next >= 0xE0 && next <= 0xEF) {
                start(LONG);
            } else if (next >= 0xF0 && next <= 0xF4) {
                start(LONG + 1);
            } else {
                bad();
            }
        }

        private void start(int bytes) {
            length = bytes;
            seen = 1;
        }

        private void bad() {
            firstBad = firstBad == 0 ? line : firstBad;
            badOnLine = true;
            length = 0;
        }

        private void endLine() {
            if (!badOnLine && longOnLine > 1 && firstGood == 0) {
                firstGood = line;
            }
            badOnLine = false;
            longOnLine = 0;
        }
    }
}
