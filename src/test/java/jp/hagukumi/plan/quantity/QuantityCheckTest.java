package jp.hagukumi.plan.quantity;

import static jp.hagukumi.plan.quantity.QuantityExamples.AREAS;
import static jp.hagukumi.plan.quantity.QuantityExamples.EAST;
import static jp.hagukumi.plan.quantity.QuantityExamples.SCHOOL;
import static jp.hagukumi.plan.quantity.QuantityExamples.WEST;
import static jp.hagukumi.plan.quantity.QuantityExamples.WHOLE;
import static jp.hagukumi.plan.quantity.QuantityExamples.Y1;
import static jp.hagukumi.plan.quantity.QuantityExamples.Y2;
import static jp.hagukumi.plan.quantity.QuantityExamples.table;
import static jp.hagukumi.plan.quantity.QuantityExamples.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuantityCheckTest {

    @Test
    void namesTheLineThatDoesNotFollowFromTheOthers() {
        QuantityContent table = with(table(EAST), EAST, Y1, "100", "80", "10", "95", "-5");

        QuantityVerdict verdict = QuantityCheck.of(table, AREAS);

        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.FORMULA);
            assertThat(finding.table()).isEqualTo("一時預かり");
            assertThat(finding.areaName()).isEqualTo("東");
            assertThat(finding.lineName()).isEqualTo("④ 合計");
            assertThat(finding.year()).isEqualTo(Y1);
            assertThat(finding.rule()).isEqualTo("②+③");
            assertThat(finding.expected()).isEqualByComparingTo("90");
            assertThat(finding.found()).isEqualByComparingTo("95");
        });
    }

    @Test
    void expectsAYearToBeginWithWhatTheYearBeforeEndedWith() {
        QuantityContent table = with(with(table(EAST), EAST, Y1, "100", "80", "10", "90", "-10"), EAST, Y2, "", "91");

        assertThat(QuantityCheck.of(table, AREAS).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.CARRY);
            assertThat(finding.lineName()).isEqualTo("② 年度当初");
            assertThat(finding.year()).isEqualTo(Y2);
            assertThat(finding.expected()).isEqualByComparingTo("90");
        });
    }

    @Test
    void expectsThePartsOfAnAreaToAddUpToIt() {
        QuantityContent table = table(WHOLE, EAST, WEST);
        table = with(table, EAST, Y1, "60");
        table = with(table, WEST, Y1, "40");

        assertThat(QuantityCheck.of(with(table, WHOLE, Y1, "100"), AREAS))
                .isEqualTo(new QuantityVerdict(1, List.of(), List.of()));
        assertThat(QuantityCheck.of(with(table, WHOLE, Y1, "101"), AREAS).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(Finding.Kind.AREAS);
                    assertThat(finding.areaName()).isEqualTo("市全域");
                    assertThat(finding.rule()).isEqualTo("提供区域");
                    assertThat(finding.expected()).isEqualByComparingTo("100");
                    assertThat(finding.found()).isEqualByComparingTo("101");
                });
    }

    @Test
    void addsUpEachKindOfDivisionByItself() {
        QuantityContent table = table(WHOLE, EAST, WEST, SCHOOL);
        table = with(table, EAST, Y1, "60");
        table = with(table, WEST, Y1, "40");
        table = with(table, SCHOOL, Y1, "100");

        assertThat(QuantityCheck.of(with(table, WHOLE, Y1, "100"), AREAS).holds())
                .isTrue();
    }

    @Test
    void addsNothingUpWhileAPartIsMissingFromTheTable() {
        QuantityContent table = with(with(table(WHOLE, EAST), EAST, Y1, "60"), WHOLE, Y1, "100");

        assertThat(QuantityCheck.of(table, AREAS)).isEqualTo(new QuantityVerdict(0, List.of(), List.of()));
    }

    @Test
    void takesAMissingFigureForUnknownAndNotFor0() {
        QuantityContent table = with(table(EAST), EAST, Y1, "100", "80", "", "80", "-20");

        QuantityVerdict verdict = QuantityCheck.of(table, AREAS);

        assertThat(verdict.holds()).isTrue();
        assertThat(verdict.checked()).isEqualTo(1);
    }

    @Test
    void marksANegativeGapAsAShortage() {
        QuantityContent table = with(table(EAST), EAST, Y1, "100", "80", "10", "90", "-10");

        assertThat(QuantityCheck.of(table, AREAS).shortages())
                .containsExactly(new Cell(EAST.id(), QuantityExamples.GAP, Y1));
    }

    @Test
    void checksNothingOfAServiceWithoutFigures() {
        QuantityForm form =
                new QuantityForm("実費徴収に係る補足給付", "", true, "", "見込みを定めない", "", List.of(), List.of(), List.of());

        assertThat(QuantityCheck.of(QuantityContent.of(0, form, Map.of()), AREAS))
                .isEqualTo(new QuantityVerdict(0, List.of(), List.of()));
    }

    @Test
    void knowsWhatEmptyCellsWouldHaveToSay() {
        QuantityContent table = with(with(table(EAST), EAST, Y1, "100", "80", "10"), EAST, Y2, "95", "", "0");

        assertThat(QuantityCheck.wanting(table))
                .containsOnly(
                        Map.entry(new Cell(EAST.id(), 4, Y1), new BigDecimal("90")),
                        Map.entry(new Cell(EAST.id(), 5, Y1), new BigDecimal("-10")),
                        Map.entry(new Cell(EAST.id(), 2, Y2), new BigDecimal("90")),
                        Map.entry(new Cell(EAST.id(), 4, Y2), new BigDecimal("90")),
                        Map.entry(new Cell(EAST.id(), 5, Y2), new BigDecimal("-5")));
    }
}
