package jp.hagukumi.comment.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.OptionalLong;

/** Reads a text to its end and tells where a code fails. */
final class StrictText {

    private static final int CHUNK = 64 * 1024;

    private long line = 1;

    private StrictText() {}

    /** The line, from 1, on which something cannot be read in this code; nothing when all of it can. */
    static OptionalLong firstUnreadableLine(ByteSource file, TextCoding coding) throws IOException {
        try (InputStream in = file.open()) {
            in.skipNBytes(coding.mark());
            return new StrictText().read(in, coding);
        }
    }

    private OptionalLong read(InputStream in, TextCoding coding) throws IOException {
        CharsetDecoder decoder = coding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer text = CharBuffer.allocate(CHUNK);
        boolean ended = false;
        while (!ended) {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = count < 0;
            bytes.position(bytes.position() + Math.max(count, 0)).flip();
            CoderResult result = decoder.decode(bytes, text, ended);
            boolean usable = countLines(text);
            if (result.isError() || !usable) {
                return OptionalLong.of(line);
            }
            bytes.compact();
        }
        return OptionalLong.empty();
    }

    /** A character nought is in no text, whatever code is tried. */
    private boolean countLines(CharBuffer text) {
        text.flip();
        boolean usable = true;
        while (usable && text.hasRemaining()) {
            char next = text.get();
            line += next == '\n' ? 1 : 0;
            usable = next != 0;
        }
        text.clear();
        return usable;
    }
}
