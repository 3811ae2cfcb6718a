package jp.hagukumi.comment.intake;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseEra;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hagukumi.shared.JapanTime;

/** Understands the days and times that form services and offices write. */
final class ReceivedAt {

    private static final Map<String, JapaneseEra> ERAS =
            Map.of("令和", JapaneseEra.REIWA, "R", JapaneseEra.REIWA, "平成", JapaneseEra.HEISEI, "H", JapaneseEra.HEISEI);

    /** Era and year, or year alone; then month and day, and perhaps the time, in what signs ever. */
    private static final Pattern WRITTEN =
            Pattern.compile("(?<era>令和|平成|[RHrh])?\\s*(?<year>\\d{1,4}|元)\\s*[年/.\\-]\\s*"
                    + "(?<month>\\d{1,2})\\s*[月/.\\-]\\s*(?<day>\\d{1,2})\\s*日?(?:\\s*[(][日月火水木金土][)])?"
                    + "(?:[\\sT]+(?<half>午前|午後)?\\s*(?<hour>\\d{1,2})\\s*[:時]\\s*(?<minute>\\d{1,2})分?(?:[:]?(?<second>\\d{1,2})秒?)?"
                    + "(?:[.]\\d+)?(?:[+]09:?00)?)?");

    private static final int FOUR_DIGITS = 1000;
    private static final int NOON = 12;

    private ReceivedAt() {}

    /** The instant, in Japan; where only a day is given, its first second. Nothing for what is no day. */
    static Optional<Instant> of(String written) {
        Matcher matcher = WRITTEN.matcher(
                Normalizer.normalize(written, Normalizer.Form.NFKC).strip());
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

    private static Optional<LocalDate> day(Matcher matcher) {
        String era = matcher.group("era");
        int year = "元".equals(matcher.group("year")) ? 1 : Integer.parseInt(matcher.group("year"));
        int month = Integer.parseInt(matcher.group("month"));
        int day = Integer.parseInt(matcher.group("day"));
        if (era != null) {
            JapaneseEra of = ERAS.get(era.toUpperCase(java.util.Locale.ROOT));
            return Optional.of(LocalDate.from(JapaneseChronology.INSTANCE.date(of, year, month, day)));
        }
        return year < FOUR_DIGITS ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    private static LocalTime time(Matcher matcher) {
        if (matcher.group("hour") == null) {
            return LocalTime.MIDNIGHT;
        }
        int hour = Integer.parseInt(matcher.group("hour"));
        boolean afternoon = "午後".equals(matcher.group("half"));
        String second = matcher.group("second");
        return LocalTime.of(
                afternoon && hour < NOON ? hour + NOON : hour,
                Integer.parseInt(matcher.group("minute")),
                second == null ? 0 : Integer.parseInt(second));
    }
}
