package jp.hagukumi.comment.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.workbook.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of a file that a form service gives out. */
class CsvRowsTest {

    @TempDir
    private Path folder;

    private List<TableRow> rows(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("letters.csv"), text, StandardCharsets.UTF_8);
        List<TableRow> rows = new ArrayList<>();
        try (CsvRows all = CsvRows.open(() -> java.nio.file.Files.newInputStream(file), "letters.csv")) {
            all.forEachRemaining(rows::add);
        }
        return rows;
    }

    private void assertRefused(String text, FileFault why, long line) {
        assertThatThrownBy(() -> rows(text)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.problem().kind()).isEqualTo(why);
            assertThat(refusal.problem().arguments()[4]).isEqualTo(Long.toString(line));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";"})
    void findsWhatStandsBetweenTheCells(String separator) throws IOException {
        assertThat(rows("番号%1$sご意見\r\n1%1$sはい\r\n".formatted(separator)))
                .extracting(TableRow::cells)
                .containsExactly(List.of("番号", "ご意見"), List.of("1", "はい"));
    }

    @Test
    void keepsLineBreaksSeparatorsAndQuotationMarksInACell() throws IOException {
        assertThat(rows("番号,ご意見\n1,\"一行目\n二行目, \"\"引用\"\"\"\n").getLast().cell(1))
                .isEqualTo("一行目\n二行目, \"引用\"");
    }

    @Test
    void countsRowsAsASpreadsheetProgramDoes() throws IOException {
        assertThat(rows("番号,ご意見\n1,\"三\n行\nある\"\n2,次\n"))
                .extracting(TableRow::line)
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void keepsBlanksAroundTheWords() throws IOException {
        assertThat(rows("番号,ご意見\n1,　はい \n").getLast().cell(1)).isEqualTo("　はい ");
    }

    @Test
    void passesOverRowsInWhichNothingStands() throws IOException {
        assertThat(rows("番号,ご意見\n\n,\n1,はい\n,　\n")).hasSize(2);
    }

    @Test
    void marksARowThatIsShorterThanItsHeadings() throws IOException {
        assertThat(rows("番号,ご意見,氏名\n1,はい,検体\n2,は\n"))
                .extracting(TableRow::faults)
                .containsExactly(List.of(), List.of(), List.of(RowFault.TOO_FEW_CELLS));
    }

    @Test
    void refusesAQuotationMarkThatIsNeverClosed() {
        assertRefused("番号,ご意見\n1,はい\n2,\"終わらない\n3,いいえ\n", FileFault.QUOTES, 3);
    }

    @Test
    void refusesWordsBehindAClosedQuotationMark() {
        assertRefused("番号,ご意見\n1,\"はい\"です\n", FileFault.QUOTES, 2);
    }

    @Test
    void refusesTenThousandColumns() {
        assertRefused("番号" + ",欄".repeat(9_999) + "\n", FileFault.TOO_MANY_COLUMNS, 1);
    }

    @Test
    void takesACellOfFiveMegabytesAndRefusesARowWithoutEnd() throws IOException {
        String long5 = "あ".repeat(5_000_000 / 3);
        assertThat(rows("番号,ご意見\n1," + long5 + "\n").getLast().cell(1)).hasSize(long5.length());

        assertRefused("番号,ご意見\n1,\"" + "x".repeat(BoundedReader.ROW_MAX + 20_000) + "\n", FileFault.ROW_TOO_LONG, 2);
    }
}
