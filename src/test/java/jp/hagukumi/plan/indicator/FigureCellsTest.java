package jp.hagukumi.plan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hagukumi.plan.CellForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures as people type them into the cells of a workbook. */
class FigureCellsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "none",
            value = {
                "１２３; 123",
                "1,234; 1234",
                "１，２３４人; 1234",
                "46.7％; 46.7",
                "46.70; 46.70",
                "▲5.2; -5.2",
                "－５; -5",
                "0; 0",
                "－; ''",
                "…; ''",
                "割合の増加; 割合の増加",
                "↑; ↑",
                "約100; 約100",
                "１００以上; １００以上"
            })
    void aFigureIsTakenForThePlainOneWordsForThemselvesAndADashForNoValue(String written, String taken) {
        assertThat(FigureCells.value().taken(written)).isEqualTo(taken);
        assertThat(FigureCells.value().taken(taken)).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "none",
            value = {
                "10; 10",
                "１０．０％; 10",
                "7.50; 7.5",
                "－; ''",
                "-1; none",
                "1001; none",
                "1.2345; none",
                "少し; none",
                "5‰; none"
            })
    void aToleranceIsPerCentOfTheBaseline(String written, String taken) {
        assertThat(FigureCells.tolerance().taken(written)).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"平成31, 2019", "令和元年度, 2019", "2019, 2019", "H31, 2019", "R1, 2019", "２０１９年度, 2019"})
    void yearsOfAllErasAreOneYear(String written, String taken) {
        assertThat(CellForm.year().taken(written)).isEqualTo(taken);
    }

    @Test
    void aYearOfNoEraIsNone() {
        assertThat(CellForm.year().taken("平成32")).isNull();
    }
}
