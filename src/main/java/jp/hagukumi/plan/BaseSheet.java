package jp.hagukumi.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.workbook.SheetRows;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The sheet on which a workbook says where it comes from: names and values, one a row. It is never shown. */
final class BaseSheet {

    private static final String PLAN = "plan";
    private static final String CHANGE = "change";
    private static final String ORDER = "order";
    private static final int ROWS = 10;
    private static final int LONGEST = 100;

    private BaseSheet() {}

    static void write(Worksheet sheet, WorkbookBase base) {
        put(sheet, 0, PLAN, base.plan().toString());
        put(sheet, 1, CHANGE, Long.toString(base.change()));
        put(sheet, 2, ORDER, base.order());
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
    }

    private static void put(Worksheet sheet, int row, String name, String value) {
        sheet.value(row, 0, name);
        sheet.value(row, 1, value);
    }

    /** What the sheet says; null when somebody changed it into something else, and the workbook is as any other. */
    static @Nullable WorkbookBase read(Sheet sheet) {
        Map<String, String> values = new HashMap<>();
        try (SheetRows rows = new SheetRows(sheet)) {
            for (int n = 0; n < ROWS && rows.hasNext(); n++) {
                Row row = rows.next();
                values.put(text(row, 0), text(row, 1));
            }
        }
        PlanId plan = PlanId.parse(values.getOrDefault(PLAN, "")).orElse(null);
        String change = values.getOrDefault(CHANGE, "");
        if (plan == null || !change.matches("[0-9]{1,18}")) {
            return null;
        }
        return new WorkbookBase(plan, Long.parseLong(change), values.getOrDefault(ORDER, ""));
    }

    private static String text(Row row, int column) {
        Cell cell = row.hasCell(column) ? row.getCell(column) : null;
        String text = cell == null ? "" : Objects.toString(cell.getValue(), "");
        return text.length() > LONGEST ? "" : text;
    }
}
