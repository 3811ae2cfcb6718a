package jp.hagukumi.comment.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads when a mail was sent, as its program wrote it; rather nothing than a guess. */
final class SentAt {

    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
    private static final Pattern WEEKDAY = Pattern.compile("^\\s*\\p{Alpha}{3,9}\\s*,");
    private static final Pattern UNIVERSAL = Pattern.compile("\\b(?:GMT|UTC|UT|Z)$");
    private static final Pattern JAPAN = Pattern.compile("\\bJST$");

    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMM uuuu H:mm[:ss] xx")
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);

    private SentAt() {}

    static @Nullable Instant of(@Nullable String heading) {
        if (heading == null || heading.length() > 200) {
            return null;
        }
        String plain = COMMENT.matcher(heading).replaceAll(" ");
        plain = WEEKDAY.matcher(plain).replaceFirst("").replaceAll("\\s+", " ").strip();
        plain = UNIVERSAL.matcher(plain).replaceFirst("+0000");
        plain = JAPAN.matcher(plain).replaceFirst("+0900");
        try {
            return OffsetDateTime.parse(plain, FORM).toInstant();
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
