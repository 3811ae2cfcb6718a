package jp.hagukumi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd",
                "-cmd",
                "@sum",
                "\tx",
                "=HYPERLINK(1)",
                "＝1",
                "＠x",
                "＋x",
                "－x",
                "\u0007=1",
                "\u200B＝1",
                "\uFFFF-x"
            })
    void aCellThatASpreadsheetWouldCalculateGetsAnApostrophe(String text) {
        assertThat(CsvFile.cell(text)).startsWith("'" + text.charAt(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "－", "-5", "+3.5", "－12", "保育課", "1-01", "①㈱髙𠮷"})
    void aNumberAMarkAndOrdinaryTextStayAsTheyAre(String text) {
        assertThat(CsvFile.cell(text)).isEqualTo(text);
    }

    @Test
    void aFormulaIsNeutralisedAlsoWhenItsCellIsQuoted() {
        assertThat(CsvFile.cell("=A1,\"x\"")).isEqualTo("\"'=A1,\"\"x\"\"\"");
    }

    @Test
    void aLineBreakStaysInItsCell() {
        assertThat(CsvFile.cell("一行目\n二行目")).isEqualTo("\"一行目\n二行目\"");
    }

    @Test
    void theFileIsUtf8WithMarkAndRowsEndAsTheStandardSays() {
        byte[] file = CsvFile.of(List.of(List.of("a", "髙"), List.of("b", "𠮷")));

        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(file, StandardCharsets.UTF_8)).isEqualTo("\uFEFFa,髙\r\nb,𠮷\r\n");
    }
}
