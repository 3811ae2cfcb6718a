package jp.hagukumi.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.workbook.SheetLayout;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Lays out the sheets of every {@link SheetKind}, with or without rows, with lists to choose from. */
final class SheetPages {

    /** The longest list that a cell can hold itself. */
    private static final int LIST_MAX = 250;

    private final Workbook workbook;
    private final Worksheet elements;
    private final Map<String, Page> pages = new HashMap<>();

    private record Page(Worksheet sheet, List<SheetColumn> columns) {}

    /** @param elements the sheet of the elements, in whose first column stand their keys */
    SheetPages(Workbook workbook, Worksheet elements) {
        this.workbook = workbook;
        this.elements = elements;
    }

    void write(SheetKind<?> kind, List<Cells> rows) {
        SheetWords words = SheetWords.of(kind);
        List<SheetColumn> columns = kind.columns();
        Worksheet sheet = workbook.newWorksheet(words.name());
        pages.put(kind.code(), new Page(sheet, columns));
        SheetLayout.headings(
                sheet,
                columns.stream().map(column -> words.heading(column.code())).toList());
        for (int place = 0; place < columns.size(); place++) {
            sheet.style(place).format(SheetLayout.TEXT_FORMAT).set();
            sheet.width(place, columns.get(place).width());
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int place = 0; place < columns.size(); place++) {
                SheetLayout.put(sheet, row + 1, place, rows.get(row).at(place));
            }
        }
        if (!rows.isEmpty()) {
            SheetLayout.asText(sheet.range(1, 0, rows.size(), columns.size() - 1));
        }
        for (int place = 0; place < columns.size(); place++) {
            offer(sheet, place, columns.get(place));
        }
    }

    private void offer(Worksheet sheet, int place, SheetColumn column) {
        String words = String.join(",", column.form().offered());
        String kind = column.refersTo();
        if (!words.isEmpty() && words.length() <= LIST_MAX) {
            sheet.range(1, place, WorkbookLimits.LINES, place)
                    .validateWithListByFormula("\"" + words + "\"")
                    .errorStyle(DataValidationErrorStyle.WARNING);
        } else if (kind != null && kind.equals(SheetKeys.ELEMENTS)) {
            offerKeys(sheet, place, elements.range(1, 0, WorkbookLimits.ROWS, 0));
        } else if (kind != null && pages.containsKey(kind)) {
            Page page = pages.get(kind);
            List<SheetColumn> identifying =
                    page.columns().stream().filter(SheetColumn::identifying).toList();
            int keys = page.columns().indexOf(identifying.getFirst());
            offerKeys(sheet, place, page.sheet().range(1, keys, WorkbookLimits.LINES, keys));
        }
    }

    private static void offerKeys(Worksheet sheet, int place, Range keys) {
        sheet.range(1, place, WorkbookLimits.LINES, place)
                .validateWithList(keys)
                .errorStyle(DataValidationErrorStyle.WARNING);
    }
}
