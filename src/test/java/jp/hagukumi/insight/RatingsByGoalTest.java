package jp.hagukumi.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.insight.RatingsByGoal.GoalMark;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.uikit.ChartData;
import jp.hagukumi.uikit.ChartData.Series;
import org.junit.jupiter.api.Test;

class RatingsByGoalTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final String NO_MARK = "まだ評価がない";
    private static final List<RatingMark> SCALE = List.of(
            new RatingMark("A", "計画以上", true, true),
            new RatingMark("B", "計画どおり", false, true),
            new RatingMark("－", "評価の対象外", true, false));
    private static final String HEALTH = "1 健康";
    private static final String SAFETY = "2 安全";

    private static ChartData chart(GoalMark... rows) {
        return RatingsByGoal.chart("評価の分布", DAY, "件", SCALE, NO_MARK, List.of(rows));
    }

    private static List<String> names(ChartData chart) {
        return chart.series().stream().map(Series::name).toList();
    }

    private static List<BigDecimal> values(ChartData chart, String series) {
        return chart.series().stream()
                .filter(one -> one.name().equals(series))
                .findFirst()
                .orElseThrow()
                .values()
                .stream()
                .map(BigDecimal.class::cast)
                .toList();
    }

    private static BigDecimal[] whole(int... values) {
        return java.util.Arrays.stream(values).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new);
    }

    @Test
    void countsEachMarkUnderItsGoal() {
        ChartData chart = chart(
                new GoalMark(HEALTH, "A"),
                new GoalMark(HEALTH, "B"),
                new GoalMark(SAFETY, "B"),
                new GoalMark(HEALTH, "B"));

        assertThat(chart.categories()).containsExactly(HEALTH, SAFETY);
        assertThat(values(chart, "A 計画以上")).containsExactly(whole(1, 0));
        assertThat(values(chart, "B 計画どおり")).containsExactly(whole(2, 1));
    }

    @Test
    void theSumOfAllStretchesIsTheNumberOfReports() {
        ChartData chart = chart(
                new GoalMark(HEALTH, "A"),
                new GoalMark(HEALTH, ""),
                new GoalMark(SAFETY, "－"),
                new GoalMark(SAFETY, "Z"));

        assertThat(chart.total()).contains(BigDecimal.valueOf(4));
    }

    @Test
    void aMarkThatIsNotCountedHasItsOwnLabelBesideThatOfNoMarkYet() {
        ChartData chart = chart(new GoalMark(HEALTH, "－"), new GoalMark(HEALTH, ""));

        assertThat(values(chart, "－ 評価の対象外")).containsExactly(whole(1));
        assertThat(values(chart, NO_MARK)).containsExactly(whole(1));
    }

    @Test
    void reportsWithoutAMarkAreWhatRemains() {
        ChartData chart = chart(new GoalMark(HEALTH, ""));

        assertThat(chart.series().getLast().name()).isEqualTo(NO_MARK);
        assertThat(chart.series().getLast().rest()).isTrue();
    }

    @Test
    void aMarkThatNobodyGaveIsShownAsZeroAndNotLeftOut() {
        assertThat(values(chart(new GoalMark(HEALTH, "B")), "A 計画以上")).containsExactly(whole(0));
    }

    @Test
    void whenEveryReportHasAMarkThereIsNoEmptySeriesForThoseWithout() {
        assertThat(names(chart(new GoalMark(HEALTH, "A")))).containsExactly("A 計画以上", "B 計画どおり", "－ 評価の対象外");
    }

    @Test
    void aMarkThatHasLeftTheScaleStillCountsUnderItsOwnName() {
        ChartData chart = chart(new GoalMark(HEALTH, "D"));

        assertThat(values(chart, "D")).containsExactly(whole(1));
    }

    @Test
    void aGoalWithoutReportsIsStillShownInTheOrderOfThePlan() {
        ChartData chart = RatingsByGoal.chart(
                "評価の分布", DAY, "件", SCALE, NO_MARK, List.of(HEALTH, SAFETY), List.of(new GoalMark(SAFETY, "A")));

        assertThat(chart.categories()).containsExactly(HEALTH, SAFETY);
        assertThat(chart.total(0)).contains(BigDecimal.ZERO);
    }

    @Test
    void saysForWhichDayItHolds() {
        assertThat(chart(new GoalMark(HEALTH, "A")).asOf()).isEqualTo(DAY);
    }
}
