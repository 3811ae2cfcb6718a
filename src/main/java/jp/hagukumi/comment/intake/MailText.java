package jp.hagukumi.comment.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.workbook.Refusal;

/**
 * Reads words of a mail in the code that the mail names, or, where that is wrong or unknown, in the one in which they can
 * be read from the first byte to the last. None is taken in which a byte would have to be replaced.
 */
final class MailText {

    private static final int ESCAPE = 0x1B;
    private static final int ASCII = 0x80;

    private static final Charset EUC = Charset.forName("EUC-JP");

    /** The first knows the characters of NEC and IBM, the second those of JIS X 0212, the third both. */
    private static final List<Charset> JIS = List.of(
            Charset.forName("x-windows-iso2022jp"),
            Charset.forName("ISO-2022-JP-2"),
            Charset.forName("x-windows-50221"));

    private static final Set<String> SHIFT_JIS = Set.of(
            "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "csshiftjis", "cp932", "ms932", "windows-31j");

    private MailText() {}

    /**
     * The words of a body.
     *
     * @param declared the code that the mail names; empty where it names none
     */
    static String ofBody(byte[] bytes, String declared) {
        if (endsShifted(bytes)) {
            throw new MailRefusal(MailFault.CUT);
        }
        String text = read(bytes, declared).orElseThrow(() -> new MailRefusal(MailFault.UNKNOWN_CODE));
        if (isBroken(text)) {
            throw new MailRefusal(MailFault.BROKEN_CHARACTER);
        }
        return text;
    }

    /** The words of a heading; nothing where they cannot be read. */
    static Optional<String> ofHeading(byte[] bytes, String declared) {
        return read(bytes, declared).filter(text -> !LetterWords.areReplaced(text));
    }

    static boolean isBroken(String text) {
        return LetterWords.areReplaced(text) || LetterWords.areBroken(text) || text.indexOf(0) >= 0;
    }

    private static Optional<String> read(byte[] bytes, String declared) {
        String label = declared.strip().toLowerCase(Locale.ROOT);
        boolean plain = isAscii(bytes);
        if (plain && hasEscapes(bytes)) {
            // Whatever was said: in no other code does anything begin like this.
            return jis(bytes);
        }
        Optional<Charset> named = label.isEmpty() ? Optional.of(StandardCharsets.US_ASCII) : named(label);
        if (plain) {
            // Signs of seven bits can be more than they seem in a code that nobody knows.
            return named.flatMap(charset -> strict(bytes, charset));
        }
        if (isJapaneseInUtf8(bytes)) {
            return strict(bytes, StandardCharsets.UTF_8).map(MailText::withoutMark);
        }
        return named.flatMap(charset -> strict(bytes, charset).filter(text -> isPlausible(text, charset)))
                .or(() -> found(bytes))
                .map(MailText::withoutMark);
    }

    private static Optional<Charset> named(String label) {
        if (SHIFT_JIS.contains(label)) {
            return Optional.of(TextCoding.CP932);
        }
        try {
            // What cannot be written in it is no code but a way to guess one.
            return Optional.of(Charset.forName(label)).filter(Charset::canEncode);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** Codes of one byte read everything, and where they are named wrongly signs come out that nobody can see. */
    private static boolean isPlausible(String text, Charset charset) {
        return charset.newEncoder().maxBytesPerChar() > 1
                || text.codePoints().noneMatch(sign -> sign >= ASCII && Character.isISOControl(sign));
    }

    private static Optional<String> found(byte[] bytes) {
        try {
            Charset charset =
                    TextCoding.of(() -> new ByteArrayInputStream(bytes), "").charset();
            // What is read in two codes says nothing of which it is.
            return charset.equals(TextCoding.CP932) && strict(bytes, EUC).isPresent()
                    ? Optional.empty()
                    : strict(bytes, charset);
        } catch (Refusal unreadable) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean isJapaneseInUtf8(byte[] bytes) {
        try {
            Utf8Tally tally = Utf8Tally.of(() -> new ByteArrayInputStream(bytes));
            return tally.inLongSequences() > 0 && tally.firstBadLine().isEmpty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Optional<String> jis(byte[] bytes) {
        return JIS.stream()
                .flatMap(charset -> strict(bytes, charset).stream())
                .filter(text -> text.chars().noneMatch(MailText::isPrivate))
                .findFirst();
    }

    /** As which some decoders give out what is in no list. */
    private static boolean isPrivate(int unit) {
        return Character.getType(unit) == Character.PRIVATE_USE;
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notThis) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte next : bytes) {
            if (next < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasEscapes(byte[] bytes) {
        for (int at = 0; at + 2 < bytes.length; at++) {
            if (bytes[at] == ESCAPE && (bytes[at + 1] == '$' || bytes[at + 1] == '(')) {
                return true;
            }
        }
        return false;
    }

    /** Whether it ends within a stretch of ISO-2022-JP: programs go back to ASCII before every end of a line. */
    private static boolean endsShifted(byte[] bytes) {
        if (!isAscii(bytes) || !hasEscapes(bytes)) {
            return false;
        }
        int last = bytes.length - 1;
        while (bytes[last] != ESCAPE) {
            last--;
        }
        return last + 2 >= bytes.length || bytes[last + 1] != '(' || (bytes[last + 2] != 'B' && bytes[last + 2] != 'J');
    }
}
