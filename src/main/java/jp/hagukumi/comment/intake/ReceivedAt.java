package jp.hagukumi.comment.intake;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseEra;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.ResourceRows;

/** Understands the days and times that form services and offices write. */
final class ReceivedAt {

    private static final Map<String, JapaneseEra> ERAS = Map.of("R", JapaneseEra.REIWA, "H", JapaneseEra.HEISEI);

    private static final List<String[]> SAID = ResourceRows.of(ReceivedAt.class, "days.csv", 2);

    private static final Pattern WEEKDAY = Pattern.compile("\\(\\p{InCJK_Unified_Ideographs}\\)");

    /** Era and year, or year alone; then month and day, and perhaps the time. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?<era>[RH])?\\s*(?<year>\\d{1,4})\\s*[/.\\-]\\s*(?<month>\\d{1,2})\\s*[/.\\-]\\s*(?<day>\\d{1,2})"
                    + "(?:[\\sT]+(?:(?<half>[AP])M)?\\s*(?<hour>\\d{1,2})\\s*:\\s*(?<minute>\\d{1,2})(?:\\s*:\\s*(?<second>\\d{1,2}))?"
                    + "[:]?(?:[.]\\d+)?(?:[+]09:?00)?)?");

    /** No day is written in more characters. */
    private static final int LONGEST = 100;

    private static final int FOUR_DIGITS = 1000;
    private static final int NOON = 12;

    private ReceivedAt() {}

    /** The instant, in Japan; where only a day is given, its first second. Nothing for what is no day. */
    static Optional<Instant> of(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = WRITTEN.matcher(plain(written));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return day(matcher)
                    .map(day -> day.atTime(time(matcher)).atZone(JapanTime.ZONE).toInstant());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String plain(String written) {
        String plain = WEEKDAY.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .toUpperCase(Locale.ROOT);
        for (String[] word : SAID) {
            plain = plain.replace(word[0], word[1].replace('_', ' '));
        }
        return plain.strip();
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        String era = matcher.group("era");
        int year = Integer.parseInt(matcher.group("year"));
        int month = Integer.parseInt(matcher.group("month"));
        int day = Integer.parseInt(matcher.group("day"));
        if (era != null) {
            JapaneseEra of = ERAS.get(era);
            return Optional.of(LocalDate.from(JapaneseChronology.INSTANCE.date(of, year, month, day)));
        }
        return year < FOUR_DIGITS ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    private static LocalTime time(Matcher matcher) {
        if (matcher.group("hour") == null) {
            return LocalTime.MIDNIGHT;
        }
        int hour = Integer.parseInt(matcher.group("hour"));
        boolean afternoon = "P".equals(matcher.group("half"));
        String second = matcher.group("second");
        return LocalTime.of(
                afternoon && hour < NOON ? hour + NOON : hour,
                Integer.parseInt(matcher.group("minute")),
                second == null ? 0 : Integer.parseInt(second));
    }
}
