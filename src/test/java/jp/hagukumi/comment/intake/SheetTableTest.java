package jp.hagukumi.comment.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jp.hagukumi.workbook.Refusal;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that a form service gave out, or that somebody made of its file. */
class SheetTableTest {

    @TempDir
    private Path folder;

    private List<TableRow> rows(Consumer<Worksheet> content) throws IOException {
        // The name says nothing: the bytes do.
        Path file = folder.resolve("letters.csv");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            content.accept(workbook.newWorksheet("回答"));
        }
        List<TableRow> rows = new ArrayList<>();
        try (IncomingTable table = IncomingTable.open(() -> java.nio.file.Files.newInputStream(file), "letters.csv")) {
            table.forEachRemaining(rows::add);
        }
        return rows;
    }

    @Test
    void readsWordsNumbersAndDaysAsAPersonSeesThem() throws IOException {
        List<TableRow> rows = rows(sheet -> {
            sheet.value(0, 0, "受付番号");
            sheet.value(0, 1, "受付日時");
            sheet.value(0, 2, "ご意見");
            sheet.value(2, 0, 17);
            sheet.value(2, 1, LocalDateTime.of(2026, 1, 5, 9, 30));
            sheet.style(2, 1).format("yyyy/mm/dd hh:mm").set();
            sheet.value(2, 2, "①髙﨑\nの㈱");
        });

        assertThat(rows).extracting(TableRow::line).containsExactly(1L, 3L);
        assertThat(rows.getLast().cells()).containsExactly("17", "2026-01-05 09:30:00", "①髙﨑\nの㈱");
        assertThat(ReceivedAt.of(rows.getLast().cell(1))).isPresent();
    }

    @Test
    void namesARowWithAFormulaAndReadsTheOthers() throws IOException {
        List<TableRow> rows = rows(sheet -> {
            sheet.value(0, 0, "ご意見");
            sheet.formula(1, 0, "1+1");
            sheet.value(2, 0, "=1+1");
        });

        assertThat(rows.get(1).faults()).containsExactly(RowFault.FORMULA);
        assertThat(rows.get(2).faults()).isEmpty();
        assertThat(rows.get(2).cell(0)).isEqualTo("=1+1");
    }

    @Test
    void refusesTenThousandColumns() {
        assertThatThrownBy(() -> rows(sheet -> {
                    for (int column = 0; column < 10_000; column++) {
                        sheet.value(0, column, "欄");
                    }
                }))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().kind()).isEqualTo(FileFault.TOO_MANY_COLUMNS));
    }

    @Test
    void readsATextFileThatIsCalledAWorkbook() throws IOException {
        Path file = Files.writeString(folder.resolve("letters.xlsx"), "ご意見\nはい\n", StandardCharsets.UTF_8);

        try (IncomingTable table = IncomingTable.open(() -> java.nio.file.Files.newInputStream(file), "letters.xlsx")) {
            assertThat(table.next().cells()).containsExactly("ご意見");
        }
    }
}
