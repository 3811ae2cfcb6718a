package jp.hagukumi.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.workbook.CellTexts;
import jp.hagukumi.workbook.Problems;
import jp.hagukumi.workbook.SheetRows;
import jp.hagukumi.workbook.WorkbookProblem;
import jp.hagukumi.workbook.WorkbookProblem.Kind;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sheet of any {@link SheetKind}: one row per line. Columns may stand in any order; those that nothing depends
 * on may be left out and then say nothing.
 */
final class LineReader {

    private final SheetKind<?> kind;
    private final String sheet;
    private final Problems problems;
    private final int most;
    private final CellTexts texts;
    private final Headings<String> headings;
    private final List<SheetLine> read = new ArrayList<>();
    private final Map<String, Integer> rowOfKey = new HashMap<>();
    private int rows;
    private long characters;

    /** @param most rows that may be read */
    LineReader(SheetKind<?> kind, String sheet, Problems problems, int most) {
        this.kind = kind;
        this.sheet = sheet;
        this.problems = problems;
        this.most = most;
        this.texts = new CellTexts(sheet, problems);
        this.headings = new Headings<>(SheetWords.of(kind), texts);
    }

    /** The lines that could be read; whether they may be used is for the problems to say. */
    List<SheetLine> read(Sheet source) {
        boolean headed = false;
        try (SheetRows sheetRows = new SheetRows(source)) {
            while (sheetRows.hasNext() && !problems.areTooMany()) {
                Row row = sheetRows.next();
                if (CellTexts.isBlank(row)) {
                    continue;
                }
                if (headed) {
                    if (!readRow(row)) {
                        return read;
                    }
                } else if (headings.read(row, needed())) {
                    headed = true;
                } else {
                    return read;
                }
            }
        }
        if (!headed && !problems.areTooMany()) {
            problems.add(WorkbookProblem.ofSheet(PlanProblem.EMPTY_SHEET, sheet, null, ""));
        }
        return read;
    }

    private List<String> needed() {
        return kind.columns().stream()
                .filter(column -> column.needed() || column.identifying())
                .map(SheetColumn::code)
                .toList();
    }

    /** Returns whether reading may go on. */
    private boolean readRow(Row row) {
        if (++rows > most) {
            tooMuch(PlanProblem.TOO_MANY_ROWS, row, most);
            return false;
        }
        headings.cover(row);
        List<SheetColumn> columns = kind.columns();
        @Nullable String[] cells = new @Nullable String[columns.size()];
        List<Understood> understood = new ArrayList<>();
        for (int place = 0; place < cells.length; place++) {
            cells[place] = cell(row, columns.get(place), understood);
        }
        if (characters > WorkbookLimits.TEXT_TOTAL) {
            tooMuch(PlanProblem.TOO_MUCH_TEXT, row, WorkbookLimits.TEXT_TOTAL);
            return false;
        }
        Cells line = Cells.read(kind, cells);
        // Of a column that the sheet lacks nothing is known: such a row may still be one that says something there.
        if (line.isWhole() && kind.saysNothing(line)) {
            return true;
        }
        String key = line.key(kind);
        Integer first = rowOfKey.putIfAbsent(key, row.getRowNum());
        if (first == null) {
            read.add(new SheetLine(row.getRowNum(), line, understood));
        } else {
            String column = columns.stream()
                    .filter(SheetColumn::identifying)
                    .map(SheetColumn::code)
                    .findFirst()
                    .orElseThrow();
            texts.report(PlanProblem.ROW_KEY_TWICE, row, headings.place(column), headings.name(column), key, first);
        }
        return true;
    }

    private @Nullable String cell(Row row, SheetColumn column, List<Understood> understood) {
        if (!headings.has(column.code())) {
            return null;
        }
        int place = headings.place(column.code());
        String heading = headings.name(column.code());
        String written = texts.read(row, place, heading);
        if (written == null) {
            if (column.needed() && !(row.hasCell(place) && CellTexts.isFilled(row.getCell(place)))) {
                texts.report(PlanProblem.MISSING_VALUE, row, place, heading, null);
            }
            return "";
        }
        if (!texts.fits(written, column.most(), row, place, heading)) {
            return "";
        }
        String taken = column.form().taken(written);
        if (taken == null) {
            texts.report(
                    PlanProblem.NOT_UNDERSTOOD,
                    row,
                    place,
                    heading,
                    written,
                    String.join(
                            WorkbookWords.WORDS.departmentSeparator(),
                            column.form().offered()));
            return "";
        }
        characters += taken.length();
        if (!taken.equals(written)) {
            understood.add(new Understood(heading, written, taken));
        }
        return taken;
    }

    private void tooMuch(Kind why, Row row, int most) {
        problems.add(
                new WorkbookProblem(why, sheet, row.getRowNum(), null, null, null, List.of(Integer.toString(most))));
    }
}
