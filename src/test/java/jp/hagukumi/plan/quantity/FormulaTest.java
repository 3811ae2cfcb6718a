package jp.hagukumi.plan.quantity;

import static jp.hagukumi.plan.quantity.QuantityExamples.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import jp.hagukumi.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    private static final Map<Integer, BigDecimal> FIGURES =
            Map.of(1, new BigDecimal("100"), 2, new BigDecimal("30"), 3, new BigDecimal("50"), 4, new BigDecimal("80"));

    /** ②, ② and ②小計 bear one code, as printed tables have it; 5 is the line whose formula is read. */
    private static List<QuantityLine> lines(String formula) {
        return List.of(
                line(1, "①", "量の見込み", LineRole.DEMAND, ""),
                line(2, "②", "幼稚園", LineRole.OPENING, ""),
                line(3, "②", "保育所", LineRole.OPENING, ""),
                line(4, "②", "小計", LineRole.OPENING, "Σ"),
                line(5, "", "差", LineRole.GAP, formula));
    }

    private static BigDecimal value(String formula) {
        List<QuantityLine> lines = lines(formula);
        return Formula.of(lines.getLast(), lines).value(FIGURES::get);
    }

    @ParameterizedTest
    @CsvSource({
        "②−①, -20",
        "②-①, -20",
        "②－①, -20",
        "② ＋ ①, 180",
        "[幼稚園]+［保育所］, 80",
        "[② 小計]−(①−[幼稚園]), 10",
        "①×0.5, 50",
        "①×１．５＋10, 160",
        "①/②, 1.25"
    })
    void reckonsAsPlansPrintIt(String formula, BigDecimal expected) {
        assertThat(value(formula)).isEqualByComparingTo(expected);
    }

    @Test
    void meansTheSubtotalWhereSeveralLinesBearTheCode() {
        assertThat(value("②")).isEqualByComparingTo("80");
    }

    @Test
    void sumsTheEnteredLinesAboveOfTheSameRole() {
        List<QuantityLine> lines = lines("");

        assertThat(Formula.of(lines.get(3), lines).value(FIGURES::get)).isEqualByComparingTo("80");
    }

    @Test
    void hasNoValueWhileAFigureIsMissing() {
        List<QuantityLine> lines = lines("②−①");

        assertThat(Formula.of(lines.getLast(), lines).value(number -> number == 1 ? null : BigDecimal.ONE))
                .isNull();
    }

    @Test
    void hasNoValueWhereItDividesByNothing() {
        List<QuantityLine> lines = lines("①÷[幼稚園]");

        assertThat(Formula.of(lines.getLast(), lines).value(number -> BigDecimal.ZERO))
                .isNull();
    }

    @Test
    void roundsWhatWasDividedToThePrintedDecimalsOnly() {
        List<QuantityLine> lines = lines("①÷③");
        lines = List.of(lines.get(0), line(2, "③", "", LineRole.OTHER, ""), line(5, "", "率", LineRole.OTHER, "①÷③"));
        Formula rate = Formula.of(lines.getLast(), lines);

        assertThat(rate.value(FIGURES::get, new BigDecimal("3.3"))).isEqualByComparingTo("3.3");
        assertThat(rate.value(FIGURES::get, new BigDecimal("3"))).isEqualByComparingTo("3");
    }

    @Test
    void roundsNoSum() {
        List<QuantityLine> lines = lines("①−[幼稚園]");

        assertThat(Formula.of(lines.getLast(), lines)
                        .value(number -> new BigDecimal(number == 1 ? "2.5" : "1"), BigDecimal.ONE))
                .isEqualByComparingTo("1.5");
    }

    @ParameterizedTest
    @CsvSource({
        "⑨−①, plan.violation.quantityFormulaUnknownLine",
        "②−, plan.violation.quantityFormulaUnfinished",
        "(②−①, plan.violation.quantityFormulaUnfinished",
        "②①, plan.violation.quantityFormulaUnreadable",
        "[差]+①, plan.violation.quantityFormulaOfItself",
        "Σ, plan.violation.quantityFormulaNothingAbove",
        "[ない行], plan.violation.quantityFormulaUnknownLine"
    })
    void saysWhatCannotBeRead(String formula, String rule) {
        assertThatThrownBy(() -> value(formula))
                .isInstanceOf(RuleViolation.class)
                .hasMessage(rule);
    }

    @Test
    void refusesACodeOfSeveralLinesWithoutASubtotal() {
        List<QuantityLine> lines = List.of(
                line(1, "②", "幼稚園", LineRole.OPENING, ""),
                line(2, "②", "保育所", LineRole.OPENING, ""),
                line(3, "", "差", LineRole.GAP, "②"));

        assertThatThrownBy(() -> Formula.of(lines.getLast(), lines))
                .hasMessage("plan.violation.quantityFormulaAmbiguous");
    }

    @Test
    void takesTheLongestCode() {
        List<QuantityLine> lines = List.of(
                line(1, "②", "", LineRole.OPENING, ""),
                line(2, "②-1", "", LineRole.OPENING, ""),
                line(3, "", "差", LineRole.GAP, "②-1"));

        assertThat(Formula.of(lines.getLast(), lines).value(BigDecimal::valueOf))
                .isEqualByComparingTo("2");
    }
}
