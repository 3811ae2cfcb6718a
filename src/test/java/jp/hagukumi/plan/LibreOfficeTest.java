package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.demo.DemoPlans;
import jp.hagukumi.plan.LibreOffice.Sheet;
import jp.hagukumi.shared.FiscalYear;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of workbook that we write says in LibreOffice what we wrote: sheets, cells, lists to choose from. */
class LibreOfficeTest {

    private static final String SPECIAL = "𠮷野髙①㈱㎡Ⅰ & <b> \"x\"\n二行目\n\n　四行目  二つの空白";

    @TempDir
    static Path folder;

    private static Map<String, List<Sheet>> understood;

    @BeforeAll
    static void convertAllInOneGo() throws IOException {
        write("template-ja", new WorkbookTemplate(List.of()).bytes(Locale.JAPANESE));
        write("template-en", new WorkbookTemplate(List.of()).bytes(Locale.ENGLISH));
        write("nagareyama", DemoPlans.workbook(DemoPlans.nagareyama()));
        write("special", WorkbookWriter.bytes(special(), Locale.JAPANESE));
        WorkbookBase base = WorkbookBase.of(PlanId.next(), 7, List.of("=1+1"));
        write("exported", WorkbookWriter.bytes(special(), base, List.of(), Locale.JAPANESE));
        understood = LibreOffice.read(folder);
    }

    private static void write(String name, byte[] workbook) throws IOException {
        Files.write(folder.resolve(name + ".xlsx"), workbook);
    }

    @ParameterizedTest
    @ValueSource(strings = {"template-ja", "template-en", "nagareyama", "special", "exported"})
    void seesTheSheetsAndCellsThatWereWritten(String name) {
        List<Sheet> sheets = understood.get(name);

        assertThat(sheets.stream().map(Sheet::name).toList())
                .isEqualTo(written(folder, name).keySet().stream().toList());
        for (Sheet sheet : sheets) {
            assertThat(sheet.rows())
                    .as(sheet.name())
                    .isEqualTo(written(folder, name).get(sheet.name()));
        }
    }

    @Test
    void doesNotShowWhereAWorkbookComesFrom() {
        assertThat(understood.get("exported").stream().filter(Sheet::visible).map(Sheet::name))
                .containsExactly("計画", "要素", "書き方");
        assertThat(understood.get("exported")).hasSize(4);
    }

    @Test
    void seesEveryCharacter() {
        assertThat(sheet("special", "要素").rows())
                .contains(List.of("=1+1", "", "事業", "-1", SPECIAL, "@SUM(A1)", "", "○", "2025"));
        assertThat(sheet("special", "計画").rows()).contains(List.of("目的", SPECIAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"template-ja", "nagareyama"})
    void offersTheListsToChooseFrom(String name) {
        int levels = name.equals("nagareyama") ? 3 : 6;
        List<List<String>> plan = sheet(name, "計画").rows();
        int first = 1
                + plan.indexOf(plan.stream()
                        .filter(row -> row.getFirst().equals("階層"))
                        .findFirst()
                        .orElseThrow());
        String levelList = "of:cell-content-is-in-list([$計画.$B$" + first + ":.$B$" + (first + levels - 1) + "])";

        assertThat(sheet(name, "要素").lists())
                .isEqualTo(Map.of(
                        levelList,
                        Map.of(2, WorkbookLimits.ROWS),
                        "of:cell-content-is-in-list(\"○\")",
                        Map.of(7, WorkbookLimits.ROWS)));
        assertThat(sheet(name, "計画").lists()).isEqualTo(Map.of(levelList, Map.of(1, 1)));
    }

    private static Sheet sheet(String book, String name) {
        return understood.get(book).stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The same file read by the library that reads it here; rows without the blanks at their end. */
    static Map<String, List<List<String>>> written(Path folder, String name) {
        Map<String, List<List<String>>> sheets = new java.util.LinkedHashMap<>();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(folder.resolve(name + ".xlsx").toFile())) {
            workbook.getSheets().forEach(sheet -> {
                List<List<String>> rows = new ArrayList<>();
                try {
                    sheet.read().forEach(row -> {
                        while (rows.size() < row.getRowNum() - 1) {
                            rows.add(List.of());
                        }
                        List<String> cells = new ArrayList<>();
                        row.stream().map(LibreOfficeTest::text).forEach(cells::add);
                        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
                            cells.removeLast();
                        }
                        rows.add(cells);
                    });
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                sheets.put(sheet.getName(), rows);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sheets;
    }

    private static String text(Cell cell) {
        return cell == null ? "" : Objects.toString(cell.getValue(), "");
    }

    private static PlanWorkbook special() {
        return new PlanWorkbook(
                new PlanHeader(
                        "=1+1",
                        "見本市",
                        new FiscalYear(2025),
                        new FiscalYear(2029),
                        List.of("子ども・子育て支援法"),
                        SPECIAL,
                        null,
                        List.of("事業"),
                        "事業",
                        null,
                        List.of()),
                List.of(new PlanRow(
                        2,
                        "=1+1",
                        null,
                        "事業",
                        "-1",
                        SPECIAL,
                        "@SUM(A1)",
                        List.of(),
                        true,
                        new FiscalYear(2025),
                        List.of())));
    }
}
