package jp.hagukumi.plan.indicator.ui;

import java.util.Locale;
import jp.hagukumi.plan.indicator.IndicatorChange;
import jp.hagukumi.plan.indicator.IndicatorContent;
import jp.hagukumi.plan.indicator.PlanValue;

/** How one change of an indicator is said: what was changed, and each of its two texts. */
final class ChangeLine {

    private ChangeLine() {}

    /** 目標（令和11年度）, 基準値（中高生）. */
    static String what(IndicatorChange change, IndicatorContent indicator, Locale language) {
        IndicatorWords words = IndicatorWords.in(language);
        String what = words.say("plan.IndicatorField." + change.field());
        if (change.year() != null) {
            what = words.say("plan.ChangeLine.inYear", what, words.year(change.year(), indicator.years()));
        }
        return change.series().isEmpty() ? what : words.say("plan.IndicatorFacts.ofSeries", what, change.series());
    }

    static String text(IndicatorChange change, String text, Locale language) {
        IndicatorWords words = IndicatorWords.in(language);
        if (text.isEmpty()) {
            return words.say("plan.Indicator.none");
        }
        return switch (change.field()) {
            case KIND -> words.say("plan.IndicatorKind." + text);
            case RULE -> words.say("plan.AchievementRule." + text);
            case WANTED -> words.say("plan.Trend." + text);
            case YEARS -> words.say("plan.YearBasis." + text);
            case MISSING -> words.say("plan.MissingReason." + text);
            case TARGET, ACTUAL, TOLERANCE -> words.value(new PlanValue(text));
            default -> text;
        };
    }
}
