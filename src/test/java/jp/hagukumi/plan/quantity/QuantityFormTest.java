package jp.hagukumi.plan.quantity;

import static jp.hagukumi.plan.quantity.QuantityExamples.EAST;
import static jp.hagukumi.plan.quantity.QuantityExamples.Y1;
import static jp.hagukumi.plan.quantity.QuantityExamples.Y2;
import static jp.hagukumi.plan.quantity.QuantityExamples.line;
import static jp.hagukumi.plan.quantity.QuantityExamples.lines;
import static jp.hagukumi.plan.quantity.QuantityExamples.plus;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.hagukumi.shared.FiscalYear;
import org.junit.jupiter.api.Test;

class QuantityFormTest {

    private static QuantityForm form(String unit, List<FiscalYear> years, List<QuantityLine> lines) {
        return new QuantityForm("病児保育", unit, false, "", "", "", years, List.of(EAST.id()), lines);
    }

    @Test
    void takesAnyNumberOfYearsAndLines() {
        assertThatCode(() -> form("人日", List.of(Y1), lines()).check()).doesNotThrowAnyException();
        assertThatCode(() -> form("人日", List.of(Y1, Y2, new FiscalYear(2040)), lines())
                        .check())
                .doesNotThrowAnyException();
    }

    @Test
    void takesAServiceWithoutFigures() {
        assertThatCode(() ->
                        new QuantityForm("実費徴収に係る補足給付", "", true, "", "", "", List.of(), List.of(), List.of()).check())
                .doesNotThrowAnyException();
    }

    @Test
    void refusesFiguresWithoutAUnit() {
        assertThatThrownBy(() -> form(" ", List.of(Y1), lines()).check())
                .hasMessage("plan.violation.quantityUnitMissing");
    }

    @Test
    void refusesYearsInDisorder() {
        assertThatThrownBy(() -> form("人", List.of(Y2, Y1), lines()).check())
                .hasMessage("plan.violation.quantityYearsDisordered");
        assertThatThrownBy(() -> form("人", List.of(Y1, Y1), lines()).check())
                .hasMessage("plan.violation.quantityYearsDisordered");
    }

    @Test
    void refusesAFormulaThatNamesNoLine() {
        assertThatThrownBy(() -> form("人", List.of(Y1), plus(lines(), line(9, "⑤", "", LineRole.OTHER, "⑨+①")))
                        .check())
                .hasMessage("plan.violation.quantityFormulaUnknownLine");
    }

    @Test
    void refusesTwoLinesOfTheSameNumber() {
        assertThatThrownBy(() -> form("人", List.of(Y1), plus(lines(), line(1, "⑤", "", LineRole.OTHER, "")))
                        .check())
                .hasMessage("plan.violation.quantityLineTwice");
    }

    @Test
    void refusesToCarryOverWhatIsNoLine() {
        QuantityLine odd = new QuantityLine(9, "⑤", "", LineRole.OPENING, "", "①+②", true);

        assertThatThrownBy(() -> form("人", List.of(Y1), plus(lines(), odd)).check())
                .hasMessage("plan.violation.quantityCarriedNoLine");
    }
}
