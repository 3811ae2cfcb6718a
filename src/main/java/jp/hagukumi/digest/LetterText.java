package jp.hagukumi.digest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.hagukumi.account.AccountLinks;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** Says a digest in words. All that comes from people in it is the reader's own name. */
final class LetterText {

    private static final Pattern NOT_IN_A_LINE = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    private final Words words = Words.in(Words.JAPANESE);
    private final Formats formats = Formats.in(Words.JAPANESE);

    /** @param link the address of the portal, or nothing where none is known */
    Letter of(String name, Digest digest, String link) {
        return new Letter(subject(digest), body(name, digest, link));
    }

    private String subject(Digest digest) {
        LocalDate due = digest.due();
        return due == null
                ? words.say("digest.Letter.subject", digest.count())
                : words.say("digest.Letter.subjectDue", digest.count(), left(digest.day(), due));
    }

    private String body(String name, Digest digest, String link) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("digest.Letter.to", oneLine(name)));
        lines.add("");
        lines.add(words.say("digest.Letter.waits", formats.shortDate(digest.day()), digest.count()));
        lines.add("");
        digest.lines().forEach(line -> lines.add(line(digest.day(), line)));
        lines.add("");
        if (!link.isEmpty()) {
            lines.add(words.say("digest.Letter.open"));
            lines.add(link);
            lines.add("");
        }
        lines.add(words.say("digest.Letter.why"));
        if (!link.isEmpty()) {
            lines.add(link + AccountLinks.PASSWORD);
        }
        return String.join("\n", lines) + "\n";
    }

    private String line(LocalDate today, Digest.Line line) {
        String sentence = words.say(line.key(), line.count());
        @Nullable LocalDate due = line.due();
        return due == null
                ? words.say("digest.Letter.line", sentence)
                : words.say("digest.Letter.lineDue", sentence, formats.shortDate(due), left(today, due));
    }

    private String left(LocalDate today, LocalDate due) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return words.say("digest.Letter.late", -days);
        }
        return days == 0 ? words.say("digest.Letter.today") : words.say("digest.Letter.left", days);
    }

    /** A name that somebody broke into lines must not look like lines of the portal's. */
    static String oneLine(String text) {
        return NOT_IN_A_LINE.matcher(text).replaceAll(" ").strip();
    }
}
