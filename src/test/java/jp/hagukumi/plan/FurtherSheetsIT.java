package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.plan.LibreOffice.Sheet;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever kind of sheet a module brings: another program sees in it what was written. */
@PortalIT
class FurtherSheetsIT {

    private static final String SPECIAL = "=𠮷野髙①㈱㎡Ⅰ & <b> \"x\"\n二行目\n\n　四行目";

    @Autowired
    private SheetKinds kinds;

    @Autowired
    private WorkbookTemplate template;

    @TempDir
    private Path folder;

    @Test
    void libreOfficeSeesEverySheetCellAndListOfEveryKind() throws IOException {
        Map<String, List<SheetLine>> lines = new HashMap<>();
        kinds.all()
                .forEach(kind -> lines.put(
                        kind.code(),
                        List.of(
                                new SheetLine(2, row(kind, SPECIAL), List.of()),
                                new SheetLine(3, row(kind, "-1"), List.of()))));
        PlanWorkbook plan = new PlanWorkbook(
                PlanFixtures.workbook().header(), PlanFixtures.workbook().rows(), lines);
        Files.write(
                folder.resolve("all.xlsx"),
                WorkbookWriter.bytes(plan, WorkbookBase.of(PlanId.next(), 7, List.of()), kinds.all(), Locale.JAPANESE));

        Map<String, Sheet> seen =
                LibreOffice.read(folder).get("all").stream().collect(Collectors.toMap(Sheet::name, sheet -> sheet));

        for (SheetKind<?> kind : kinds.all()) {
            Sheet sheet = seen.get(SheetWords.of(kind).name());
            assertThat(sheet).as(kind.code()).isNotNull();
            assertThat(sheet.visible()).isTrue();
            assertThat(sheet.rows()).as(kind.code()).isEqualTo(written(kind));
            assertThat(sheet.lists()).as(kind.code()).isEqualTo(lists(kind));
        }
    }

    @Test
    void libreOfficeSeesTheTemplateThatIsOffered() throws IOException {
        Files.write(folder.resolve("template.xlsx"), template.bytes(Locale.JAPANESE));

        Map<String, Sheet> seen = LibreOffice.read(folder).get("template").stream()
                .collect(Collectors.toMap(Sheet::name, sheet -> sheet));

        Map<String, List<List<String>>> written = LibreOfficeTest.written(folder, "template");
        assertThat(seen.keySet()).isEqualTo(written.keySet());
        seen.forEach((name, sheet) -> assertThat(sheet.rows()).as(name).isEqualTo(written.get(name)));
        for (SheetKind<?> kind : kinds.all()) {
            Sheet sheet = seen.get(SheetWords.of(kind).name());
            if (kind.isForReading()) {
                assertThat(sheet).as(kind.code()).isNull();
            } else {
                assertThat(sheet).as(kind.code()).isNotNull();
                assertThat(sheet.lists()).as(kind.code()).isEqualTo(lists(kind));
            }
        }
    }

    /** No two kinds may be taken for each other, nor two columns of a kind, in either language. */
    @Test
    void everySheetAndColumnHasANameOfItsOwn() {
        List<String> names =
                kinds.all().stream().map(kind -> SheetWords.of(kind).name()).toList();

        assertThat(names)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name.length()).isLessThanOrEqualTo(31));
        for (SheetKind<?> kind : kinds.all()) {
            SheetWords words = SheetWords.of(kind);
            assertThat(kind.columns())
                    .allSatisfy(column -> assertThat(words.find(words.heading(column.code())))
                            .as(kind.code())
                            .isEqualTo(column.code()));
            assertThat(kind.columns()).as(kind.code()).anyMatch(SheetColumn::identifying);
        }
    }

    private static Cells row(SheetKind<?> kind, String text) {
        String[] texts = new String[kind.columns().size()];
        for (int place = 0; place < texts.length; place++) {
            texts[place] = text + place;
        }
        return Cells.of(kind, texts);
    }

    private static List<List<String>> written(SheetKind<?> kind) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(kind.columns().stream()
                .map(column -> SheetWords.of(kind).heading(column.code()))
                .toList());
        for (String text : List.of(SPECIAL, "-1")) {
            List<String> row = new ArrayList<>();
            kind.columns().forEach(column -> row.add(text + row.size()));
            rows.add(row);
        }
        return rows;
    }

    private Map<String, Map<Integer, Integer>> lists(SheetKind<?> kind) {
        Map<String, Map<Integer, Integer>> lists = new LinkedHashMap<>();
        for (int place = 0; place < kind.columns().size(); place++) {
            SheetColumn column = kind.columns().get(place);
            String offered = offered(column);
            if (!offered.isEmpty()) {
                lists.computeIfAbsent("of:cell-content-is-in-list(" + offered + ")", first -> new LinkedHashMap<>())
                        .put(place, WorkbookLimits.LINES);
            }
        }
        return lists;
    }

    private String offered(SheetColumn column) {
        if (!column.form().offered().isEmpty()) {
            return column.form().offered().stream().collect(Collectors.joining("\";\"", "\"", "\""));
        }
        if (SheetKeys.ELEMENTS.equals(column.refersTo())) {
            return range("要素", 0, WorkbookLimits.ROWS);
        }
        return kinds.all().stream()
                .filter(kind -> kind.code().equals(column.refersTo()))
                .map(kind -> range(
                        SheetWords.of(kind).name(),
                        kind.columns()
                                .indexOf(kind.columns().stream()
                                        .filter(SheetColumn::identifying)
                                        .findFirst()
                                        .orElseThrow()),
                        WorkbookLimits.LINES))
                .findFirst()
                .orElse("");
    }

    private static String range(String sheet, int column, int rows) {
        char letter = (char) ('A' + column);
        return "[$" + sheet + ".$" + letter + "$2:.$" + letter + "$" + (rows + 1) + "]";
    }
}
