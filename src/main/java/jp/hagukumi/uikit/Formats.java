package jp.hagukumi.uikit;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.Words;
import org.jspecify.annotations.Nullable;

/** How dates, fiscal years and figures are written: 令和 in Japanese, the Western year in English. */
public final class Formats {

    private static final String MINUS = "▲";

    /** Japan counts by today's calendar since 明治6年. */
    private static final int FIRST_ERA_YEAR = 1873;

    private final Locale language;
    private final Words words;

    private Formats(Locale language) {
        this.language = Words.supported(language);
        this.words = Words.in(language);
    }

    public static Formats in(Locale language) {
        return new Formats(language);
    }

    /**
     * 令和7年度, FY2025. A year in which the era changed bears the new era's name as a whole: the offices of the state
     * agreed on 1 April 2019 to call the one that had begun that day, still in 平成, 令和元年度 throughout, and
     * municipalities followed.
     */
    public String fiscalYear(FiscalYear year) {
        return isJapanese()
                ? words.say("uikit.Formats.fiscalYear", eraYear(LocalDate.of(year.startYear(), Month.DECEMBER, 31)))
                : words.say("uikit.Formats.fiscalYear", Integer.toString(year.startYear()));
    }

    /** 令和6年, 2024: a calendar year, by the era in which it ended. */
    public String calendarYear(int year) {
        return isJapanese()
                ? words.say("uikit.Formats.calendarYear", eraYear(LocalDate.of(year, Month.DECEMBER, 31)))
                : words.say("uikit.Formats.calendarYear", Integer.toString(year));
    }

    /** 令和2年度～令和8年度, FY2020–FY2026; either end, or the whole period, may not be known. */
    public String period(@Nullable FiscalYear from, @Nullable FiscalYear to) {
        if (from == null && to == null) {
            return words.say("uikit.Formats.periodNotKnown");
        }
        return words.say("uikit.Formats.period", yearOrNotKnown(from), yearOrNotKnown(to));
    }

    private String yearOrNotKnown(@Nullable FiscalYear year) {
        return year == null ? words.say("uikit.Formats.yearNotKnown") : fiscalYear(year);
    }

    /** 令和8年6月5日（金）, Fri 5 Jun 2026. */
    public String date(@Nullable LocalDate day) {
        if (day == null) {
            return words.say("uikit.Formats.none");
        }
        return isJapanese()
                ? words.say(
                        "uikit.Formats.date",
                        eraYear(day),
                        day.getMonthValue(),
                        day.getDayOfMonth(),
                        day.getDayOfWeek().getDisplayName(TextStyle.SHORT, language))
                : DateTimeFormatter.ofPattern("EEE d MMM uuuu", language).format(day);
    }

    /** 6月5日（金）, Fri 5 Jun: within the year that everybody has in mind. */
    public String shortDate(@Nullable LocalDate day) {
        if (day == null) {
            return words.say("uikit.Formats.none");
        }
        return isJapanese()
                ? words.say(
                        "uikit.Formats.shortDate",
                        day.getMonthValue(),
                        day.getDayOfMonth(),
                        day.getDayOfWeek().getDisplayName(TextStyle.SHORT, language))
                : DateTimeFormatter.ofPattern("EEE d MMM", language).format(day);
    }

    /** 6月5日, 5 June: for sentences that the public reads; with its year where that is not the one everybody has in mind. */
    public String plainDate(LocalDate day, boolean withYear) {
        if (!isJapanese()) {
            return DateTimeFormatter.ofPattern(withYear ? "d MMMM uuuu" : "d MMMM", language)
                    .format(day);
        }
        return withYear
                ? words.say("uikit.Formats.plainDateOfYear", eraYear(day), day.getMonthValue(), day.getDayOfMonth())
                : words.say("uikit.Formats.plainDate", day.getMonthValue(), day.getDayOfMonth());
    }

    /** Day and minute in Japan: 令和8年5月27日（水） 10:45. */
    public String dateTime(@Nullable Instant at) {
        if (at == null) {
            return words.say("uikit.Formats.none");
        }
        LocalDateTime local = JapanTime.at(at);
        return date(local.toLocalDate()) + " " + time(at);
    }

    /** 10:45 in Japan. */
    public String time(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(JapanTime.at(at));
    }

    /** Grouped by thousands, at most so many decimals as given. */
    public String number(BigDecimal value, int decimalsMax) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(decimalsMax);
        return format.format(value);
    }

    /** The same as tables of offices print it: ▲ before what is less than nothing. */
    public String figure(BigDecimal value, int decimalsMax) {
        String amount = number(value.abs(), decimalsMax);
        return value.signum() < 0 ? MINUS + amount : amount;
    }

    /** With all decimals that it was given, 40.0 not as 40; what is less than nothing with the minus of the language. */
    public String asGiven(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        String amount = format.format(value.abs());
        return value.signum() < 0 ? words.say("uikit.Formats.minus", amount) : amount;
    }

    public String number(long value) {
        return NumberFormat.getIntegerInstance(language).format(value);
    }

    /** The places of a sentence with days and fiscal years written as everywhere else; whatever else stays as it is. */
    public Object[] written(Object... places) {
        Object[] written = places.clone();
        for (int i = 0; i < written.length; i++) {
            written[i] = switch (written[i]) {
                case LocalDate day -> date(day);
                case FiscalYear year -> fiscalYear(year);
                default -> written[i];
            };
        }
        return written;
    }

    private boolean isJapanese() {
        return Words.JAPANESE.equals(language);
    }

    /** 令和7, 平成31, and 元 for the first year of an era; the Western year before the calendar of today began. */
    private String eraYear(LocalDate day) {
        if (day.getYear() < FIRST_ERA_YEAR) {
            return Integer.toString(day.getYear());
        }
        JapaneseDate date = JapaneseDate.from(day);
        JapaneseEra era = date.getEra();
        int year = date.get(ChronoField.YEAR_OF_ERA);
        return era.getDisplayName(TextStyle.FULL, Locale.JAPANESE)
                + (year == 1 ? words.say("uikit.Formats.firstYear") : Integer.toString(year));
    }
}
