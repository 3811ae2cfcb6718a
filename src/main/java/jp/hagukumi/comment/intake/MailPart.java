package jp.hagukumi.comment.intake;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.internet.ParseException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the headings of a message or part say of what lies in it, however badly they are written. */
final class MailPart {

    static final String UNKNOWN_TYPE = "application/octet-stream";

    private static final Pattern TYPE =
            Pattern.compile("\\s*([a-z0-9!#$&^_.+-]{1,60}/[a-z0-9!#$&^_.+-]{1,60})\\s*(?:;.*)?");

    private final MimePart part;

    MailPart(MimePart part) {
        this.part = part;
    }

    /** Such as {@code text/plain}; that of a part that says nothing. */
    String type() throws MessagingException {
        String said = heading("Content-Type");
        if (said.isBlank()) {
            return "text/plain";
        }
        Matcher type = TYPE.matcher(said.replaceAll("[\\r\\n]+", " ").toLowerCase(Locale.ROOT));
        return type.matches() ? type.group(1) : UNKNOWN_TYPE;
    }

    /** A parameter of the type, such as the code of a text; empty where there is none. */
    String parameter(String name) throws MessagingException {
        return parameter(heading("Content-Type"), name);
    }

    private static String parameter(String heading, String name) {
        int first = heading.indexOf(';');
        if (first < 0) {
            return "";
        }
        try {
            return Objects.requireNonNullElse(new ParameterList(heading.substring(first)).get(name), "");
        } catch (ParseException badlyWritten) {
            Matcher simple = Pattern.compile(
                            "[;\\s]" + name + "\\s*=\\s*(?:\"([^\"]*)\"|([^;]*))", Pattern.CASE_INSENSITIVE)
                    .matcher(heading);
            return simple.find()
                    ? Objects.requireNonNullElse(simple.group(1), Objects.requireNonNullElse(simple.group(2), ""))
                            .strip()
                    : "";
        }
    }

    /** What the mail calls the file, fit to be shown and given back; empty where it says nothing that can be read. */
    String fileName() throws MessagingException {
        String said = saidName();
        Optional<String> read = said.chars().allMatch(unit -> unit <= 0xFF)
                ? MailHeadings.words(said).or(() -> latin(said))
                : Optional.of(said);
        return read.filter(name -> !MailText.isBroken(name))
                .map(EnclosedName::of)
                .orElse("");
    }

    /** What was decoded already and happens to be Latin reads as no Japanese code. */
    private static Optional<String> latin(String name) {
        return Optional.of(name).filter(n -> n.codePoints().noneMatch(Character::isISOControl));
    }

    private String saidName() throws MessagingException {
        String name = parameter(heading("Content-Disposition"), "filename");
        return name.isBlank() ? parameter("name") : name;
    }

    /** Whether it is to lie beside the words and is none of them. */
    boolean isEnclosed() throws MessagingException {
        return heading("Content-Disposition").strip().toLowerCase(Locale.ROOT).startsWith("attachment")
                || !saidName().isBlank();
    }

    /** As it was before it was packed for the way. */
    InputStream content() throws MessagingException {
        String encoding = Objects.requireNonNullElse(part.getEncoding(), "7bit");
        return jakarta.mail.internet.MimeUtility.decode(packed(), encoding);
    }

    /** As it came: what has parts must not be packed. */
    InputStream packed() throws MessagingException {
        return part instanceof MimeMessage message
                ? message.getRawInputStream()
                : ((MimeBodyPart) part).getRawInputStream();
    }

    /** The first heading of that name with one character for each byte; empty where there is none. */
    String heading(String name) throws MessagingException {
        return Objects.requireNonNullElse(first(name), "");
    }

    @Nullable
    String first(String name) throws MessagingException {
        String[] all = part.getHeader(name);
        return all == null || all.length == 0 ? null : all[0];
    }
}
