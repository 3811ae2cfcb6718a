package jp.hagukumi.plan.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.indicator.Achievement;
import jp.hagukumi.plan.indicator.AchievementRule;
import jp.hagukumi.plan.indicator.Achievements;
import jp.hagukumi.plan.indicator.ActualContent;
import jp.hagukumi.plan.indicator.ActualId;
import jp.hagukumi.plan.indicator.ActualRecord;
import jp.hagukumi.plan.indicator.IndicatorContent;
import jp.hagukumi.plan.indicator.IndicatorId;
import jp.hagukumi.plan.indicator.IndicatorKind;
import jp.hagukumi.plan.indicator.IndicatorRecord;
import jp.hagukumi.plan.indicator.MissingReason;
import jp.hagukumi.plan.indicator.PlanValue;
import jp.hagukumi.plan.indicator.SeriesContent;
import jp.hagukumi.plan.indicator.TargetContent;
import jp.hagukumi.plan.indicator.Trend;
import jp.hagukumi.plan.indicator.YearBasis;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.uikit.ChartData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the chart of an indicator shows, and how its achievement is said. */
class IndicatorChartTest {

    private static final IndicatorId ID = IndicatorId.next();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final IndicatorWords JAPANESE = IndicatorWords.in(Locale.JAPANESE);
    private static final IndicatorWords ENGLISH = IndicatorWords.in(Locale.ENGLISH);

    @Test
    void everyYearFromTheBaselineToTheTargetHasItsPlace() {
        assertThat(chart(survey()).categories()).containsExactly("令和5年度（基準）", "令和6年度", "令和7年度", "令和8年度", "令和9年度");
    }

    @Test
    void theBaselineIsTheFirstBarAndTheTargetALine() {
        ChartData chart = chart(survey());

        assertThat(chart.series().get(0).values().getFirst()).isEqualTo(new BigDecimal("46.7"));
        assertThat(chart.series().get(1).target()).isTrue();
        assertThat(chart.series().get(1).name()).isEqualTo("目標（最終 令和9年度）");
        assertThat(chart.series().get(1).values()).containsOnly(new BigDecimal("40"));
    }

    @Test
    void aYearWithoutAValueSaysWhyAndAYearToComeSaysNothing() {
        ChartData.Series values = chart(survey()).series().getFirst();

        assertThat(values.gap(1)).hasValue("調査年でない");
        assertThat(values.gap(2)).hasValue("未調査");
        assertThat(values.gap(4)).isEmpty();
    }

    @Test
    void wordsStandInThePlaceOfTheBarAndATargetInWordsHasNoLine() {
        IndicatorRecord indicator =
                record(content(AchievementRule.DIRECTION, "29.2", "割合の増加", List.of()), actual(2024, "↑", null));
        ChartData chart = chart(indicator);

        assertThat(chart.series()).hasSize(1);
        assertThat(chart.series().getFirst().gap(1)).hasValue("↑");
    }

    @Test
    void theFormulaIsToldWithItsFigures() {
        Achievement achievement = achieved("65.1");

        assertThat(JAPANESE.formula(achievement)).isEqualTo("（実績 － 基準）÷（目標 － 基準）× 100");
        assertThat(JAPANESE.computation(achievement)).hasValue("（65.1 － 46.7）÷（40 － 46.7）× 100 ＝ ▲274.6％");
        assertThat(ENGLISH.computation(achievement)).hasValue("(65.1 − 46.7) ÷ (40 − 46.7) × 100 = −274.6%");
    }

    @Test
    void whatCannotBeComputedSaysWhy() {
        assertThat(JAPANESE.achievement(achieved(""))).isEqualTo("計算できません（値がありません）");
        assertThat(JAPANESE.computation(achieved(""))).isEmpty();
    }

    @Test
    void valuesKeepTheirDecimalsAndCalendarYearsTheirName() {
        assertThat(JAPANESE.value(new PlanValue("1234.50"), "人")).isEqualTo("1,234.50人");
        assertThat(JAPANESE.value(new PlanValue("-3"))).isEqualTo("▲3");
        assertThat(JAPANESE.value(new PlanValue("割合の増加"), "%")).isEqualTo("割合の増加");
        assertThat(JAPANESE.year(new FiscalYear(2019), YearBasis.CALENDAR)).isEqualTo("令和元年");
        assertThat(ENGLISH.year(new FiscalYear(2019), YearBasis.CALENDAR)).isEqualTo("2019");
    }

    private static ChartData chart(IndicatorRecord indicator) {
        return IndicatorChart.of(indicator, JAPANESE, DAY);
    }

    /** Surveyed in 令和5, 7 and 9; in 令和7 it was not. */
    private static IndicatorRecord survey() {
        List<FiscalYear> years = List.of(new FiscalYear(2023), new FiscalYear(2025), new FiscalYear(2027));
        return record(
                content(AchievementRule.REACH, "46.7", "40", years),
                actual(2025, "", MissingReason.NOT_SURVEYED),
                actual(2026, "43.4", null));
    }

    private static Achievement achieved(String value) {
        IndicatorContent content = content(AchievementRule.REACH, "46.7", "40", List.of());
        return Achievements.of(content, content.series().getFirst(), new FiscalYear(2027), new PlanValue(value));
    }

    private static IndicatorRecord record(IndicatorContent content, ActualRecord... actuals) {
        return new IndicatorRecord(ID, 0, new PlanId(ID.value()), content, List.of(actuals));
    }

    private static ActualRecord actual(int year, String value, @Nullable MissingReason missing) {
        return new ActualRecord(
                ActualId.next(),
                0,
                new ActualContent(
                        ID, "1", new FiscalYear(year), YearBasis.FISCAL, new PlanValue(value), missing, "", ""));
    }

    private static IndicatorContent content(
            AchievementRule rule, String baseline, String target, List<FiscalYear> surveyYears) {
        return new IndicatorContent(
                new ElementId(ID.value()),
                "I1",
                0,
                IndicatorKind.OUTCOME,
                "子育てに負担を感じる保護者の割合",
                "%",
                rule,
                Optional.of(rule)
                        .filter(AchievementRule.DIRECTION::equals)
                        .map(one -> Trend.UP)
                        .orElse(null),
                null,
                YearBasis.FISCAL,
                surveyYears,
                "市民意識調査",
                "",
                List.of(new SeriesContent(
                        "1",
                        "",
                        new FiscalYear(2023),
                        new PlanValue(baseline),
                        List.of(new TargetContent(new FiscalYear(2027), new PlanValue(target))))));
    }
}
