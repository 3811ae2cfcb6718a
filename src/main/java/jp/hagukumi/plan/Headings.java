package jp.hagukumi.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import jp.hagukumi.workbook.CellTexts;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;

/** The heading row of a sheet: which column stands where. No other columns than those of the format may be
 * there; those that are needed must be. */
final class Headings<C> {

    private final WorkbookWords.Naming<C> names;
    private final CellTexts texts;
    private final Map<C, Integer> places;
    private final Map<Integer, C> columns = new TreeMap<>();

    Headings(WorkbookWords.Naming<C> names, CellTexts texts) {
        this.names = names;
        this.texts = texts;
        this.places = new HashMap<>();
    }

    /** Returns whether the rows below can be read; notes what is wrong when not. */
    boolean read(Row row, Collection<C> needed) {
        boolean right = true;
        for (int column = 0; column < row.getCellCount(); column++) {
            right &= !row.hasCell(column) || place(row, column);
        }
        for (C column : needed) {
            if (!places.containsKey(column)) {
                texts.reportWithoutCell(PlanProblem.MISSING_COLUMN, row.getRowNum(), names.of(column));
                right = false;
            }
        }
        return right;
    }

    /** Whether the sheet has the column. */
    boolean has(C column) {
        return places.containsKey(column);
    }

    int place(C column) {
        return Objects.requireNonNull(places.get(column));
    }

    String name(C column) {
        return names.of(column);
    }

    /** Whether all values of a row stand below a heading; notes those that do not. */
    boolean cover(Row row) {
        boolean all = true;
        for (Cell cell : row) {
            if (cell != null && CellTexts.isFilled(cell) && !columns.containsKey(cell.getColumnIndex())) {
                texts.report(
                        PlanProblem.CELL_WITHOUT_HEADING,
                        row,
                        cell.getColumnIndex(),
                        "",
                        cell.getFormula() != null ? "=" + cell.getFormula() : Objects.toString(cell.getRawValue(), ""));
                all = false;
            }
        }
        return all;
    }

    private boolean place(Row row, int index) {
        if (!CellTexts.isFilled(row.getCell(index))) {
            return true;
        }
        String heading = texts.read(row, index, "");
        if (heading == null) {
            return false;
        }
        C column = names.find(heading);
        if (column == null) {
            texts.report(PlanProblem.UNKNOWN_COLUMN, row, index, heading, heading);
            return false;
        }
        if (places.putIfAbsent(column, index) != null) {
            texts.report(PlanProblem.COLUMN_TWICE, row, index, names.of(column), heading);
            return false;
        }
        columns.put(index, column);
        return true;
    }
}
