package jp.hagukumi.comment.intake;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what headings of a mail say: encoded words and bytes that came as they are, each strictly in its code. Every
 * heading comes out as one line without signs that steer others, so that none can pass for more than one.
 */
final class MailHeadings {

    private static final Pattern WORD = Pattern.compile("=\\?([^?\\s]{1,60})\\?([BbQq])\\?([^?]*)\\?=");
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");
    private static final Pattern ADDRESS_LAST = Pattern.compile("(.*)<([^<>]*)>\\s*", Pattern.DOTALL);
    private static final int HEX = 16;

    private MailHeadings() {}

    /**
     * From whom a mail is.
     *
     * @param name null where it is given and cannot be read
     */
    record From(@Nullable String name, String address) {}

    /**
     * The words of a heading on one line; nothing where they cannot be read.
     *
     * @param raw with one character for each byte
     */
    static Optional<String> words(@Nullable String raw) {
        if (raw == null) {
            return Optional.of("");
        }
        return MailText.ofHeading(raw.getBytes(StandardCharsets.ISO_8859_1), "")
                .flatMap(MailHeadings::decoded)
                .map(MailHeadings::onOneLine);
    }

    static String onOneLine(String text) {
        return STEERING.matcher(text).replaceAll(" ").replaceAll(" {2,}", " ").strip();
    }

    static From from(@Nullable String raw) {
        if (raw == null) {
            return new From("", "");
        }
        // In unencoded ISO-2022-JP half of a character can be a bracket or a quotation mark.
        Matcher last = ADDRESS_LAST.matcher(raw);
        if (raw.indexOf('\u001B') >= 0 && last.matches()) {
            return new From(words(unquoted(last.group(1).strip())).orElse(null), address(last.group(2)));
        }
        try {
            InternetAddress[] all = InternetAddress.parseHeader(raw, false);
            if (all.length == 0) {
                return new From("", "");
            }
            String address = all[0].getAddress();
            String whole = all[0].toString();
            String ending = " <" + address + ">";
            String name = whole.endsWith(ending) ? whole.substring(0, whole.length() - ending.length()) : "";
            return new From(words(unquoted(name)).orElse(null), address(address));
        } catch (AddressException unreadable) {
            return new From(null, "");
        }
    }

    private static String address(@Nullable String raw) {
        return raw == null || raw.indexOf('@') < 0 ? "" : words(raw).orElse("");
    }

    private static String unquoted(String phrase) {
        return phrase.length() > 1 && phrase.startsWith("\"") && phrase.endsWith("\"")
                ? phrase.substring(1, phrase.length() - 1).replaceAll("\\\\(.)", "$1")
                : phrase;
    }

    /** Words in one code that follow one another are joined before they are read: programs cut characters in two. */
    static Optional<String> decoded(String heading) {
        StringBuilder text = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String code = "";
        int at = 0;
        Matcher words = WORD.matcher(heading);
        while (words.find()) {
            String next = words.group(1).replaceFirst("\\*.*", "");
            String between = heading.substring(at, words.start());
            boolean goesOn = at > 0 && between.isBlank() && code.equalsIgnoreCase(next);
            if (!goesOn) {
                if (!flush(bytes, code, text)) {
                    return Optional.empty();
                }
                text.append(at > 0 && between.isBlank() ? "" : between);
            }
            byte[] unpacked = unpacked(words.group(2), words.group(3));
            if (unpacked == null) {
                return Optional.empty();
            }
            bytes.writeBytes(unpacked);
            code = next;
            at = words.end();
        }
        return flush(bytes, code, text) ? Optional.of(text + heading.substring(at)) : Optional.empty();
    }

    private static boolean flush(ByteArrayOutputStream bytes, String code, StringBuilder text) {
        Optional<String> read = bytes.size() == 0 ? Optional.of("") : MailText.ofHeading(bytes.toByteArray(), code);
        bytes.reset();
        read.ifPresent(text::append);
        return read.isPresent();
    }

    private static byte @Nullable [] unpacked(String encoding, String packed) {
        if (encoding.equalsIgnoreCase("B")) {
            try {
                return Base64.getDecoder().decode(packed.replaceAll("\\s", ""));
            } catch (IllegalArgumentException damaged) {
                return null;
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < packed.length(); at++) {
            char sign = packed.charAt(at);
            if (sign == '=' && at + 2 < packed.length() && isHex(packed, at + 1)) {
                bytes.write(Integer.parseInt(packed.substring(at + 1, at + 3), HEX));
                at += 2;
            } else {
                bytes.writeBytes((sign == '_' ? " " : Character.toString(sign)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isHex(String text, int at) {
        return Character.digit(text.charAt(at), HEX) >= 0 && Character.digit(text.charAt(at + 1), HEX) >= 0;
    }
}
