package jp.hagukumi.plan;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * One row of a sheet as a workbook gives it.
 *
 * @param row the row's number, as the spreadsheet program shows it
 * @param understood cells that were taken for something else than was written
 */
public record SheetLine(int row, Cells cells, List<Understood> understood) implements Serializable {

    public SheetLine {
        understood = List.copyOf(understood);
    }

    /**
     * The same with the keys of stored rows in place of others that the workbook has for them.
     *
     * @param meant stored keys by the workbook's, by kind
     */
    SheetLine meaning(SheetKind<?> kind, Map<String, Map<String, String>> meant) {
        Cells meaning = cells;
        for (SheetColumn column : kind.columns()) {
            String to = column.refersTo();
            String stored = to == null ? null : meant.getOrDefault(to, Map.of()).get(cells.of(column.code()));
            if (stored != null) {
                meaning = meaning.with(column.code(), stored);
            }
        }
        return new SheetLine(row, meaning, understood);
    }
}
