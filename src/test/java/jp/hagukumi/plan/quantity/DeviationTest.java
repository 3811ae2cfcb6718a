package jp.hagukumi.plan.quantity;

import static jp.hagukumi.plan.quantity.QuantityExamples.AREAS;
import static jp.hagukumi.plan.quantity.QuantityExamples.DEMAND;
import static jp.hagukumi.plan.quantity.QuantityExamples.EAST;
import static jp.hagukumi.plan.quantity.QuantityExamples.TOTAL;
import static jp.hagukumi.plan.quantity.QuantityExamples.Y1;
import static jp.hagukumi.plan.quantity.QuantityExamples.table;
import static jp.hagukumi.plan.quantity.QuantityExamples.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviationTest {

    private static List<Deviation> of(String plan, String actual, int line) {
        QuantityContent table = with(table(EAST), EAST, Y1, plan, "", "", plan);
        return Deviation.of(
                table,
                new ActualsContent(List.of(new ActualFigure(EAST.id(), line, Y1, new BigDecimal(actual), ""))),
                AREAS);
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 900, true",
        "1000, 901, false",
        "1000, 1099, false",
        "1000, 1100, true",
        "1000, 0, true",
        "0, 0, false",
        "0, 1, true",
        "12.5, 11.25, true",
        "12.5, 11.26, false"
    })
    void listsWhatIsAwayByATenthOrMore(String plan, String actual, boolean listed) {
        assertThat(of(plan, actual, DEMAND)).hasSize(listed ? 1 : 0);
    }

    @Test
    void saysWhatCameInPercentOfThePlan() {
        assertThat(of("2728", "2400", DEMAND)).singleElement().satisfies(away -> {
            assertThat(away.percent()).isEqualByComparingTo("88.0");
            assertThat(away.areaName()).isEqualTo("東");
            assertThat(away.lineName()).isEqualTo("① 量の見込み");
        });
    }

    @Test
    void saysNoPercentageOfAPlanThatExpectedNothing() {
        assertThat(of("0", "3", DEMAND))
                .singleElement()
                .satisfies(away -> assertThat(away.percent()).isNull());
    }

    @Test
    void listsDemandOnly() {
        assertThat(of("1000", "500", TOTAL)).isEmpty();
    }

    @Test
    void takesNoActualForUnknownAndNotFor0() {
        QuantityContent table = with(table(EAST), EAST, Y1, "1000");
        ActualFigure none = new ActualFigure(EAST.id(), DEMAND, Y1, null, "調査中");

        assertThat(Deviation.of(table, new ActualsContent(List.of(none)), AREAS))
                .isEmpty();
    }
}
