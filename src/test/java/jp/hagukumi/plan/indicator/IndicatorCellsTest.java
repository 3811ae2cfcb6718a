package jp.hagukumi.plan.indicator;

import static jp.hagukumi.plan.indicator.IndicatorFixtures.series;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hagukumi.plan.Cells;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.SheetKeys;
import jp.hagukumi.plan.SheetKind;
import jp.hagukumi.shared.FiscalYear;
import org.junit.jupiter.api.Test;

/** What an indicator says, as rows of its sheets and back. */
class IndicatorCellsTest {

    private static final PlanId PLAN = new PlanId(UUID.randomUUID());
    private static final IndicatorSheets SHEETS = new IndicatorSheets(null, null);
    private static final SheetKeys KEYS = (SheetKeys) Proxy.newProxyInstance(
            SheetKeys.class.getClassLoader(),
            new Class<?>[] {SheetKeys.class},
            (proxy, method, arguments) -> arguments[1].toString());

    @Test
    void whatAnIndicatorSaysComesBackFromItsRows() {
        IndicatorContent content = IndicatorFixtures.surveyed(
                IndicatorFixtures.indicator(
                        AchievementRule.DIRECTION,
                        Trend.DOWN,
                        series("2", "中高生", "▲46.70", "割合の減少"),
                        series("1", "若者", "", "0")),
                2024,
                2029);

        assertThat(back(content)).isEqualTo(content);
        assertThat(back(IndicatorFixtures.tolerating("7.50", series("", ""))))
                .isEqualTo(IndicatorFixtures.tolerating("7.5", series("", "")));
    }

    @Test
    void everyDatumHasACellOfItsOwn() {
        IndicatorContent content = IndicatorFixtures.surveyed(
                IndicatorFixtures.indicator(AchievementRule.REACH, null, series("46.7", "40")), 2024, 2029);
        Map<UUID, IndicatorContent> all = Map.of(UUID.randomUUID(), content);

        assertThat(IndicatorCells.surveys(all, KEYS))
                .containsExactly(new String[] {"I-1", "2024"}, new String[] {"I-1", "2029"});
        assertThat(IndicatorCells.targets(all, KEYS)).containsExactly(new String[] {"I-1", "1", "2029", "40"});
        assertThat(IndicatorCells.series(all, KEYS))
                .containsExactly(new String[] {"I-1", "1", "1", "", "2024", "46.7"});
    }

    @Test
    void aYearlyValueComesBackFromItsRow() {
        IndicatorId indicator = IndicatorId.next();
        ActualContent value = new ActualContent(
                indicator,
                "1",
                new FiscalYear(2025),
                YearBasis.CALENDAR,
                PlanValue.NONE,
                MissingReason.OTHER,
                "市民課",
                "機器の故障");
        Cells row = Cells.of(new ValueSheet(null, null), IndicatorCells.value(value, "I-1"));

        assertThat(IndicatorCells.actual(row, indicator)).isEqualTo(value);
    }

    private static IndicatorContent back(IndicatorContent content) {
        Map<UUID, IndicatorContent> all = Map.of(UUID.randomUUID(), content);
        Cells row = rows(SHEETS.indicatorSheet(), all).getFirst();
        IndicatorParts parts = new IndicatorParts(
                rows(SHEETS.indicatorSeriesSheet(), all),
                rows(SHEETS.indicatorTargetSheet(), all),
                rows(SHEETS.indicatorSurveySheet(), all));
        return IndicatorCells.content(
                row, ElementId.parse(IndicatorCells.element(row)).orElseThrow(), parts, 9);
    }

    private static List<Cells> rows(SheetKind<IndicatorContent> kind, Map<UUID, IndicatorContent> contents) {
        return kind.rows(PLAN, contents, KEYS);
    }
}
