package jp.hagukumi.plan.indicator;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a plan says about one indicator; its yearly values are told apart ({@link ActualContent}). This is what
 * forms send, what the past keeps, what two dates of a plan are compared by, and what the workbook brings.
 *
 * @param element on which it hangs: a goal, a measure, a project
 * @param rowKey says which row of later workbooks means it; unique in the plan
 * @param place its order among the indicators of the element, from 0
 * @param unit as it is printed (%, ‰, 人); empty if it has none
 * @param wanted where the value is meant to go: needed for {@link AchievementRule#DIRECTION}, helps
 *     {@link AchievementRule#REACH} where there is no baseline; null when it follows from the rule or is not known
 * @param tolerance in % of the baseline for {@link AchievementRule#MAINTAIN}, else null
 * @param years which years its values count
 * @param surveyYears the only years in which there can be a value; empty when there is one every year
 * @param source from where the values come; empty while nobody has said it
 * @param externalFactors what the city cannot control, shown beside every judgement; empty if nothing
 * @param series at least one
 */
public record IndicatorContent(
        ElementId element,
        String rowKey,
        int place,
        IndicatorKind kind,
        String name,
        String unit,
        AchievementRule rule,
        @Nullable Trend wanted,
        @Nullable BigDecimal tolerance,
        YearBasis years,
        List<FiscalYear> surveyYears,
        String source,
        String externalFactors,
        List<SeriesContent> series)
        implements Serializable {

    public static final int NAME_MAX = 300;
    public static final int SOURCE_MAX = 500;
    public static final int UNIT_MAX = 20;
    public static final int KEY_MAX = 100;
    public static final int FACTORS_MAX = 2000;
    public static final int SERIES_MAX = 20;

    private static final int TOLERANCE_DECIMALS = 3;
    private static final BigDecimal TOLERANCE_MAX = BigDecimal.valueOf(1000);

    public IndicatorContent {
        surveyYears = surveyYears.stream().distinct().sorted().toList();
        series = List.copyOf(series);
        if (tolerance != null) {
            // 10.0 and 10 are the same tolerance, and the database keeps three decimals of either.
            BigDecimal shortest = tolerance.stripTrailingZeros();
            tolerance = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
        }
    }

    /** The same under another row key. */
    public IndicatorContent withRowKey(String key) {
        return new IndicatorContent(
                element,
                key,
                place,
                kind,
                name,
                unit,
                rule,
                wanted,
                tolerance,
                years,
                surveyYears,
                source,
                externalFactors,
                series);
    }

    /** Refuses what no plan can mean. */
    void check() {
        RuleViolation.unless(!name.isBlank(), "plan.violation.indicatorNameMissing");
        RuleViolation.unless(!rowKey.isBlank(), "plan.violation.rowKeyMissing");
        fits(name, NAME_MAX);
        fits(rowKey, KEY_MAX);
        fits(unit, UNIT_MAX);
        fits(source, SOURCE_MAX);
        fits(externalFactors, FACTORS_MAX);
        RuleViolation.unless(
                rule != AchievementRule.DIRECTION || wanted != null, "plan.violation.indicatorDirectionMissing");
        RuleViolation.unless(
                tolerance == null || (tolerance.signum() >= 0 && tolerance.compareTo(TOLERANCE_MAX) <= 0),
                "plan.violation.indicatorTolerance");
        RuleViolation.unless(
                tolerance == null || tolerance.scale() <= TOLERANCE_DECIMALS, "plan.violation.indicatorTolerance");
        RuleViolation.unless(!series.isEmpty(), "plan.violation.indicatorSeriesMissing");
        RuleViolation.unless(series.size() <= SERIES_MAX, "plan.violation.indicatorSeriesTooMany", SERIES_MAX);
        Set<String> keys = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (SeriesContent one : series) {
            fits(one.name(), NAME_MAX);
            fits(one.key(), KEY_MAX);
            RuleViolation.unless(keys.add(one.key()), "plan.violation.indicatorSeriesTwice", one.name());
            RuleViolation.unless(names.add(one.name()), "plan.violation.indicatorSeriesTwice", one.name());
            RuleViolation.unless(
                    series.size() == 1 || !one.name().isBlank(), "plan.violation.indicatorSeriesNameMissing");
            Set<FiscalYear> years = new HashSet<>();
            one.targets()
                    .forEach(target -> RuleViolation.unless(
                            years.add(target.year()), "plan.violation.indicatorTargetTwice", target.year()));
        }
    }

    private static void fits(String text, int most) {
        RuleViolation.unless(text.codePointCount(0, text.length()) <= most, "plan.violation.textTooLong", most);
    }

    /** The sub-series with a key. */
    public Optional<SeriesContent> series(String key) {
        return series.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** Whether there can be a value for a year at all. */
    public boolean isSurveyed(FiscalYear year) {
        return surveyYears.isEmpty() || surveyYears.contains(year);
    }
}
