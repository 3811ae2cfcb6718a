package jp.hagukumi.comment.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import jp.hagukumi.workbook.Refusal;
import jp.hagukumi.workbook.WorkbookProblem;

/**
 * In which character code a text file was written. None is taken in which a byte would have to be replaced: what a
 * citizen wrote comes in as it was, or the file is refused with the line that nobody can read.
 *
 * @param charset the code
 * @param mark how many bytes at the beginning say so and are no text
 */
record TextCoding(Charset charset, int mark) {

    /** Shift_JIS as Windows writes it, with the characters of NEC and IBM. */
    static final Charset CP932 = Charset.forName("windows-31j");

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16LE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16BE_MARK = {(byte) 0xFE, (byte) 0xFF};

    /** Above this share of what is not ASCII, a file is UTF-8 with a fault; between the two it is of both kinds. */
    private static final double MOSTLY = 0.8;

    private static final double PARTLY = 0.2;

    /**
     * Finds the code of a file.
     *
     * @param name what the user calls it, for the sentences
     * @throws Refusal when no code reads it whole
     */
    static TextCoding of(ByteSource file, String name) throws IOException {
        byte[] begin = begin(file);
        if (begin.length == 0) {
            throw new Refusal(WorkbookProblem.ofFile(FileFault.NOTHING_IN_IT, name));
        }
        for (TextCoding marked : new TextCoding[] {
            new TextCoding(StandardCharsets.UTF_8, UTF_8_MARK.length),
            new TextCoding(StandardCharsets.UTF_16LE, UTF_16LE_MARK.length),
            new TextCoding(StandardCharsets.UTF_16BE, UTF_16BE_MARK.length)
        }) {
            if (marked.isSaidBy(begin)) {
                return marked.orRefuse(
                        file,
                        name,
                        marked.charset().equals(StandardCharsets.UTF_8)
                                ? FileFault.BROKEN_UTF_8
                                : FileFault.UNKNOWN_CODE);
            }
        }
        return unmarked(file, name);
    }

    private static TextCoding unmarked(ByteSource file, String name) throws IOException {
        Utf8Tally tally = Utf8Tally.of(file);
        if (tally.looksLikeUtf16()) {
            return utf16(tally).orRefuse(file, name, FileFault.NO_TEXT);
        }
        if (tally.firstNullLine().isPresent()) {
            throw refusal(FileFault.NO_TEXT, name, tally.firstNullLine().getAsLong());
        }
        // Only where every sign is ASCII: else it is a sign that somebody typed or pasted.
        if (tally.foreign() == 0 && tally.firstShiftLine().isPresent()) {
            throw refusal(FileFault.UNKNOWN_CODE, name, tally.firstShiftLine().getAsLong());
        }
        if (tally.firstBadLine().isEmpty()) {
            return new TextCoding(StandardCharsets.UTF_8, 0).orRefuse(file, name, FileFault.BROKEN_UTF_8);
        }
        if (tally.share() >= MOSTLY) {
            throw refusal(FileFault.BROKEN_UTF_8, name, tally.firstBadLine().getAsLong());
        }
        long bad = tally.firstBadLine().getAsLong();
        if (tally.firstGoodLine().isPresent()) {
            // Where the second code begins, whichever it is.
            throw refusal(
                    FileFault.MIXED_CODES,
                    name,
                    Math.max(bad, tally.firstGoodLine().getAsLong()));
        }
        TextCoding cp932 = new TextCoding(CP932, 0);
        return tally.share() >= PARTLY
                ? cp932.refused(name, FileFault.MIXED_CODES, bad)
                : cp932.orRefuse(file, name, FileFault.UNKNOWN_CODE);
    }

    /** Of letters, digits and separators in UTF-16 one byte is nought: the second, if the lower byte comes first. */
    private static TextCoding utf16(Utf8Tally tally) {
        return new TextCoding(
                tally.nullsAtOddPlaces() * 2 > tally.nulls() ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE,
                0);
    }

    private boolean isSaidBy(byte[] begin) {
        byte[] wanted = charset.equals(StandardCharsets.UTF_8)
                ? UTF_8_MARK
                : charset.equals(StandardCharsets.UTF_16LE) ? UTF_16LE_MARK : UTF_16BE_MARK;
        return begin.length >= wanted.length && Arrays.equals(begin, 0, wanted.length, wanted, 0, wanted.length);
    }

    private TextCoding orRefuse(ByteSource file, String name, FileFault otherwise) throws IOException {
        OptionalLong unreadable = StrictText.firstUnreadableLine(file, this);
        return unreadable.isEmpty() ? this : refused(name, otherwise, unreadable.getAsLong());
    }

    private TextCoding refused(String name, FileFault why, long line) {
        throw refusal(why, name, line);
    }

    private static Refusal refusal(FileFault why, String name, long line) {
        return new Refusal(new WorkbookProblem(why, null, null, null, name, Long.toString(line), List.of()));
    }

    private static byte[] begin(ByteSource file) throws IOException {
        try (InputStream in = file.open()) {
            return in.readNBytes(UTF_8_MARK.length);
        }
    }

    /** The text without its mark; it fails rather than replaces. */
    Reader open(ByteSource file) throws IOException {
        InputStream in = file.open();
        try {
            in.skipNBytes(mark);
            return new InputStreamReader(
                    in,
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT));
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }
}
