package jp.hagukumi.plan.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of demand and capacity as people type them into the cells of a workbook. */
class AmountCellsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "none",
            value = {
                "１２３; 123",
                "1,234; 1234",
                "１，２３４人; 1234",
                "12.50％; 12.5",
                "▲127; -127",
                "△５; -5",
                "0; 0",
                "－; ''",
                "…; ''",
                "約100; none",
                "数値なし; none",
                "1234567890123; none",
                "0.1234567; none"
            })
    void aFigureIsTakenForThePlainOneADashForNoValueAndWordsForNothing(String written, String taken) {
        assertThat(AmountCells.amount().taken(written)).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"１, 1", "12, 12", "0, none", "①, none", "-1, none"})
    void aLineHasANumberFromOne(String written, String taken) {
        assertThat(AmountCells.lineNumber().taken(written)).isEqualTo(taken);
    }
}
