package jp.hagukumi.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.hagukumi.plan.quantity.Cell;
import jp.hagukumi.plan.quantity.Finding;
import jp.hagukumi.plan.quantity.QuantityCheck;
import jp.hagukumi.plan.quantity.QuantityContent;
import jp.hagukumi.plan.quantity.QuantityFigure;
import jp.hagukumi.plan.quantity.QuantityVerdict;
import jp.hagukumi.shared.FiscalYear;
import org.junit.jupiter.api.Test;

/** The published tables reckon as they say they do. */
class DemoQuantitiesTest {

    private static final DemoQuantities SECOND = DemoQuantities.kakogawaSecond();
    private static final DemoQuantities FIRST = DemoQuantities.kakogawaFirst();

    private static QuantityVerdict verdict(DemoQuantities plan, QuantityContent table) {
        return QuantityCheck.of(table, plan.areas());
    }

    @Test
    void everyCheckOfThePublishedTablesHolds() {
        assertThat(SECOND.tables())
                .extracting(table -> verdict(SECOND, table).findings())
                .allMatch(List::isEmpty);
        // Sums, totals and gaps of each year, and what four years take over from the year before.
        assertThat(SECOND.tables())
                .extracting(table -> verdict(SECOND, table).checked())
                .containsExactly(6 + 5 + 5 + 4, 6 + 6 + 5 + 5 + 4, 6 + 6);
    }

    @Test
    void everyCheckOfTheRevisedFiguresOfThePlanBeforeHolds() {
        assertThat(FIRST.tables()).singleElement().satisfies(table -> {
            assertThat(verdict(FIRST, table).findings()).isEmpty();
            assertThat(verdict(FIRST, table).checked()).isEqualTo(5 + 2 + 2 + 1);
        });
    }

    @Test
    void everySingleAlteredFigureIsFound() {
        for (QuantityContent table : SECOND.tables()) {
            for (QuantityFigure figure : table.figures()) {
                Map<Cell, BigDecimal> altered = new HashMap<>(table.byCell());
                altered.put(figure.cell(), figure.value().add(BigDecimal.ONE));
                if (isUsed(figure)) {
                    assertThat(verdict(SECOND, table.with(altered)).findings())
                            .as(table.service() + " " + figure)
                            .isNotEmpty();
                }
            }
        }
    }

    /** In 2019 the education table prints demand without anything to compare it with. */
    private static boolean isUsed(QuantityFigure figure) {
        return figure.line() != 1 || !figure.year().equals(new FiscalYear(2019));
    }

    @Test
    void anAlteredTotalIsNamedWithWhatWasExpected() {
        QuantityContent table = SECOND.table("教育");
        Cell total = new Cell(table.areas().getFirst(), 6, new FiscalYear(2021));
        Map<Cell, BigDecimal> altered = new HashMap<>(table.byCell());
        altered.put(total, new BigDecimal("2389"));

        assertThat(verdict(SECOND, table.with(altered)).findings())
                .extracting(
                        Finding::kind,
                        Finding::lineName,
                        Finding::year,
                        f -> f.expected().intValue(),
                        f -> f.found().intValue())
                .containsExactly(
                        tuple(Finding.Kind.CARRY, "② 小計", new FiscalYear(2022), 2389, 2388),
                        tuple(Finding.Kind.FORMULA, "④ 定員合計（②＋③）", new FiscalYear(2021), 2388, 2389),
                        tuple(Finding.Kind.FORMULA, "差（④－①）", new FiscalYear(2021), 729, 728));
    }

    @Test
    void theMadeUpTableAddsUpOverItsAreasBeforeAndAfterItsRevision() {
        DemoQuantities madeUp = DemoQuantities.madeUp();

        for (QuantityContent table : List.of(madeUp.tables().getFirst(), DemoQuantities.madeUpRevision(madeUp))) {
            QuantityVerdict verdict = verdict(madeUp, table);
            // Four areas: total, gap, and what is carried over; five lines of the whole that add up.
            assertThat(verdict.checked()).isEqualTo(4 * (6 + 6 + 5) + 5 * 6);
            assertThat(verdict.findings()).isEmpty();
            assertThat(verdict.shortages()).isNotEmpty();
        }
    }

    @Test
    void thePlanBeginsWithTheFiguresOfTheRevisionBefore() {
        QuantityContent now = SECOND.table("保育");
        QuantityContent before = FIRST.table("保育");
        FiscalYear last = new FiscalYear(2019);

        assertThat(Stream.of(1, 2, 3).map(line -> at(now, line, last)).toList())
                .isEqualTo(
                        Stream.of(1, 2, 3).map(line -> at(before, line, last)).toList());
    }

    private static BigDecimal at(QuantityContent table, int line, FiscalYear year) {
        return table.byCell().get(new Cell(table.areas().getFirst(), line, year));
    }
}
