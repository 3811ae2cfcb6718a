package jp.hagukumi.plan.indicator;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Indicators for tests, as short as they can be said. */
public final class IndicatorFixtures {

    static final FiscalYear BEFORE = new FiscalYear(2024);
    static final FiscalYear FINAL = new FiscalYear(2029);
    static final ElementId ELEMENT = ElementId.next();

    private IndicatorFixtures() {}

    static IndicatorContent indicator(AchievementRule rule, @Nullable Trend wanted, SeriesContent... series) {
        return new IndicatorContent(
                ELEMENT,
                "I-1",
                0,
                IndicatorKind.OUTCOME,
                "子育てに負担を感じる保護者の割合",
                "%",
                rule,
                wanted,
                null,
                YearBasis.FISCAL,
                List.of(),
                "市民意識調査",
                "",
                List.of(series));
    }

    /** A number of people that is to be reached, on an element. */
    public static IndicatorContent on(ElementId element, String name) {
        IndicatorContent plain = indicator(AchievementRule.REACH, null, series("10", "20"));
        return new IndicatorContent(
                element,
                plain.rowKey(),
                plain.place(),
                plain.kind(),
                name,
                "人",
                plain.rule(),
                plain.wanted(),
                plain.tolerance(),
                plain.years(),
                plain.surveyYears(),
                plain.source(),
                plain.externalFactors(),
                plain.series());
    }

    /** What is to be reached, on an element and under a key. */
    static IndicatorContent reaching(ElementRow element, String key, SeriesContent... series) {
        IndicatorContent plain = indicator(AchievementRule.REACH, null, series);
        return new IndicatorContent(
                element.id(),
                key,
                plain.place(),
                plain.kind(),
                plain.name(),
                plain.unit(),
                plain.rule(),
                plain.wanted(),
                plain.tolerance(),
                plain.years(),
                plain.surveyYears(),
                plain.source(),
                plain.externalFactors(),
                plain.series());
    }

    static IndicatorContent tolerating(String percent, SeriesContent series) {
        IndicatorContent plain = indicator(AchievementRule.MAINTAIN, null, series);
        return new IndicatorContent(
                plain.element(),
                plain.rowKey(),
                plain.place(),
                plain.kind(),
                plain.name(),
                plain.unit(),
                plain.rule(),
                null,
                new BigDecimal(percent),
                plain.years(),
                plain.surveyYears(),
                plain.source(),
                plain.externalFactors(),
                plain.series());
    }

    static IndicatorContent surveyed(IndicatorContent plain, int... years) {
        return new IndicatorContent(
                plain.element(),
                plain.rowKey(),
                plain.place(),
                plain.kind(),
                plain.name(),
                plain.unit(),
                plain.rule(),
                plain.wanted(),
                plain.tolerance(),
                plain.years(),
                Arrays.stream(years).mapToObj(FiscalYear::new).toList(),
                plain.source(),
                plain.externalFactors(),
                plain.series());
    }

    /** The only sub-series: baseline and final target as they are printed, empty for none. */
    static SeriesContent series(String baseline, String target) {
        return series("1", "", baseline, target);
    }

    static SeriesContent series(String key, String name, String baseline, String target) {
        return new SeriesContent(
                key,
                name,
                BEFORE,
                PlanValue.read(baseline, "%"),
                Stream.of(target)
                        .filter(text -> !text.isEmpty())
                        .map(text -> new TargetContent(FINAL, PlanValue.read(text, "%")))
                        .toList());
    }
}
