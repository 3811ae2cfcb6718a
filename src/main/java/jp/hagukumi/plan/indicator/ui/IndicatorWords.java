package jp.hagukumi.plan.indicator.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.hagukumi.plan.indicator.Achievement;
import jp.hagukumi.plan.indicator.Achievement.Part;
import jp.hagukumi.plan.indicator.ActualContent;
import jp.hagukumi.plan.indicator.IndicatorContent;
import jp.hagukumi.plan.indicator.PlanValue;
import jp.hagukumi.plan.indicator.SeriesContent;
import jp.hagukumi.plan.indicator.TargetContent;
import jp.hagukumi.plan.indicator.YearBasis;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** How indicators, their values and their achievement are said in one language. */
final class IndicatorWords {

    private final Words words;
    private final Formats formats;

    private IndicatorWords(Locale language) {
        this.words = Words.in(language);
        this.formats = Formats.in(language);
    }

    static IndicatorWords in(Locale language) {
        return new IndicatorWords(language);
    }

    /** 令和6年度, or 令和6年 for a calendar year. */
    String year(FiscalYear year, YearBasis basis) {
        return basis == YearBasis.CALENDAR ? formats.calendarYear(year.startYear()) : formats.fiscalYear(year);
    }

    /** A number as it is printed, with the decimals it was given and ▲ for minus; words as they are; － for nothing. */
    String value(PlanValue value) {
        return value.number()
                .map(formats::asGiven)
                .orElseGet(() -> value.isNone() ? words.say("plan.Indicator.none") : value.text());
    }

    /** The same with the unit behind a number. */
    String value(PlanValue value, String unit) {
        return value.number().isPresent() && !unit.isEmpty()
                ? words.say("plan.Indicator.valueAndUnit", value(value), unit)
                : value(value);
    }

    /** What is entered for a year: the value, or why there is none. */
    String actual(ActualContent actual, String unit) {
        return actual.missing() == null
                ? value(actual.value(), unit)
                : words.say("plan.Indicator.noValue", words.say("plan.MissingReason." + actual.missing()));
    }

    /** The baseline with its year. */
    String baseline(IndicatorContent indicator, SeriesContent series) {
        String value = value(series.baseline(), indicator.unit());
        return series.baselineYear() == null
                ? value
                : words.say("plan.Indicator.valueInYear", value, year(series.baselineYear(), indicator.years()));
    }

    /** The targets with their years, the final one last. */
    String targets(IndicatorContent indicator, SeriesContent series) {
        return series.targets().isEmpty()
                ? words.say("plan.Indicator.none")
                : series.targets().stream()
                        .map(target -> target(indicator, target))
                        .collect(Collectors.joining(words.say("plan.Indicator.between")));
    }

    /** The target of a year or, if it has none, the next one after it; the last one when all are past. */
    String targetAhead(IndicatorContent indicator, SeriesContent series, FiscalYear year) {
        return series.targets().stream()
                .filter(target -> target.year().compareTo(year) >= 0)
                .findFirst()
                .or(() -> series.targets().stream().reduce((earlier, later) -> later))
                .map(target -> target(indicator, target))
                .orElse(words.say("plan.Indicator.none"));
    }

    String target(IndicatorContent indicator, TargetContent target) {
        return words.say(
                "plan.Indicator.valueInYear",
                value(target.value(), indicator.unit()),
                year(target.year(), indicator.years()));
    }

    /** The achievement in a few words: 75.0%, what that means, or why it cannot be computed. */
    String achievement(Achievement achievement) {
        String percent = achievement.percent() == null
                ? ""
                : words.say("plan.Indicator.percent", value(PlanValue.of(achievement.percent())));
        if (achievement.undefined() != null) {
            String why = words.say("plan.Undefined." + achievement.undefined());
            return words.say("plan.Indicator.undefined", why);
        }
        return percent;
    }

    Optional<String> judgement(Achievement achievement) {
        return Optional.ofNullable(achievement.judgement()).map(one -> words.say("plan.Judgement." + one));
    }

    /** The formula with the names of its figures. */
    String formula(Achievement achievement) {
        return words.say(
                "plan.Formula." + achievement.rule(),
                words.say("plan.Part.VALUE"),
                words.say("plan.Part.TARGET"),
                words.say("plan.Part.BASELINE"),
                words.say("plan.Part.TOLERANCE"),
                words.say("plan.Part.LOWEST"),
                words.say("plan.Part.HIGHEST"));
    }

    /** The formula with the figures that were used; nothing when one of them is missing. */
    Optional<String> computation(Achievement achievement) {
        if (achievement.percent() == null && achievement.judgement() == null) {
            return Optional.empty();
        }
        String left = words.say(
                "plan.Formula." + achievement.rule(),
                figure(achievement, Part.VALUE),
                figure(achievement, Part.TARGET),
                figure(achievement, Part.BASELINE),
                figure(achievement, Part.TOLERANCE),
                figure(achievement, Part.LOWEST),
                figure(achievement, Part.HIGHEST));
        return Optional.ofNullable(achievement.percent())
                .map(percent -> words.say("plan.Indicator.result", left, achievement(achievement)))
                .or(() -> Optional.of(left));
    }

    private String figure(Achievement achievement, Part part) {
        return achievement.input(part).map(this::value).orElse(words.say("plan.Indicator.none"));
    }

    /** One figure of the formula: its name, its value, its year. */
    String input(IndicatorContent indicator, Achievement.Input input) {
        String name = words.say("plan.Part." + input.part());
        String unit = input.part() == Part.TOLERANCE ? "%" : indicator.unit();
        String value = value(input.value(), unit);
        FiscalYear year = input.value().isNone() ? null : input.year();
        return words.say("plan.Indicator.input", name, dated(value, year, indicator));
    }

    private String dated(String value, @Nullable FiscalYear year, IndicatorContent indicator) {
        return year == null ? value : words.say("plan.Indicator.valueInYear", value, year(year, indicator.years()));
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }
}
