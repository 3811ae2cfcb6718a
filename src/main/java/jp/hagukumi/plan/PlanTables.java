package jp.hagukumi.plan;

import static jp.hagukumi.plan.WorkbookWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.plan.WorkbookWords.Column;
import jp.hagukumi.plan.WorkbookWords.Item;
import jp.hagukumi.plan.WorkbookWords.PlanColumn;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * A plan as tables for machines, by the rules of the ministry for tables that machines read (総務省, 2020): what has
 * several values in a workbook's cell has rows of its own here.
 */
final class PlanTables {

    private static final String TRUE = "1";
    private static final String FALSE = "0";

    private PlanTables() {}

    static List<DataTable> of(PlanWorkbook plan, List<SheetKind<?>> kinds) {
        List<DataTable> tables =
                new ArrayList<>(List.of(about(plan.header()), elements(plan.rows()), departments(plan.rows())));
        kinds.forEach(kind -> tables.add(sheet(kind, plan.sheets().getOrDefault(kind.code(), List.of()))));
        return tables;
    }

    private static DataTable sheet(SheetKind<?> kind, List<SheetLine> lines) {
        SheetWords words = SheetWords.of(kind);
        return new DataTable(
                kind.code(),
                kind.columns().stream()
                        .map(column -> words.heading(column.code()))
                        .toList(),
                lines.stream()
                        .map(line -> kind.columns().stream()
                                .map(column -> column.form().datum(line.cells().of(column.code())))
                                .toList())
                        .toList());
    }

    private static DataTable about(PlanHeader header) {
        List<List<String>> rows = new ArrayList<>();
        for (Item item : Item.values()) {
            List<String> values = WorkbookSheets.contents(item, header);
            for (int place = 0; place < values.size(); place++) {
                rows.add(List.of(WORDS.items().of(item), Integer.toString(place + 1), values.get(place)));
            }
        }
        return new DataTable(
                "plan",
                List.of(
                        WORDS.planColumns().of(PlanColumn.ITEM),
                        WORDS.placeHeading(),
                        WORDS.planColumns().of(PlanColumn.CONTENT)),
                rows);
    }

    private static DataTable elements(List<PlanRow> elements) {
        List<Column> columns = new ArrayList<>(List.of(Column.values()));
        columns.remove(Column.DEPARTMENTS);
        return new DataTable(
                "elements",
                columns.stream().map(WORDS.columns()::of).toList(),
                elements.stream()
                        .map(row -> columns.stream()
                                .map(column -> datum(row, column))
                                .toList())
                        .toList());
    }

    private static DataTable departments(List<PlanRow> elements) {
        List<List<String>> rows = new ArrayList<>();
        for (PlanRow element : elements) {
            for (int place = 0; place < element.departments().size(); place++) {
                rows.add(List.of(
                        element.key(),
                        Integer.toString(place + 1),
                        element.departments().get(place)));
            }
        }
        return new DataTable(
                "element-departments",
                List.of(
                        WORDS.columns().of(Column.KEY),
                        WORDS.placeHeading(),
                        WORDS.columns().of(Column.DEPARTMENTS)),
                rows);
    }

    private static String datum(PlanRow row, Column column) {
        return switch (column) {
            case KEY -> row.key();
            case PARENT -> text(row.parentKey());
            case LEVEL -> row.level();
            case CODE -> text(row.code());
            case TITLE -> row.title();
            case DESCRIPTION -> text(row.description());
            case DEPARTMENTS -> "";
            case PRIORITY -> row.priority() ? TRUE : FALSE;
            case NEW -> {
                FiscalYear since = row.newSince();
                yield since == null ? "" : Integer.toString(since.startYear());
            }
        };
    }

    private static String text(@Nullable String given) {
        return Objects.requireNonNullElse(given, "");
    }
}
