package jp.hagukumi.progress.workbook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.progress.FieldCode;
import org.jspecify.annotations.Nullable;

/**
 * What a section's workbook says, whoever may have had it in hand.
 *
 * @param sheet the name of the sheet with the reports
 * @param base what stood where when it was written; null when that cannot be believed or is not there any more
 * @param fields those that have a column
 * @param rows all rows with something in them
 * @param notes what of it was not read
 */
record Book(String sheet, @Nullable BookBase base, Set<FieldCode> fields, List<Row> rows, List<Reason> notes) {

    /** More rows than any section has reports, with room for what was pasted below. */
    static final int ROWS = 5_000;

    /** More columns than any form has fields, with room for what was written beside. */
    static final int COLUMNS = 1_024;

    /**
     * One row.
     *
     * @param number as the spreadsheet program shows it
     * @param key of its report, as it stands there
     * @param title the name of the project, null when the column is gone
     */
    record Row(int number, String key, @Nullable String title, Map<FieldCode, Cell> cells) {

        boolean saysAnything() {
            return cells.values().stream().anyMatch(cell -> !cell.text().isEmpty() || cell.problem() != null);
        }

        boolean saysTheSameAs(Row other) {
            return number == other.number
                    || cells.entrySet().stream()
                            .allMatch(cell -> cell.getValue().saysTheSameAs(other.cells.get(cell.getKey())));
        }
    }

    /**
     * One cell.
     *
     * @param address such as "D12"
     * @param problem why it cannot be read, null when it can
     */
    record Cell(String address, String text, @Nullable Reason problem) {

        private boolean saysTheSameAs(@Nullable Cell other) {
            return other != null && text.equals(other.text) && problem == null && other.problem == null;
        }
    }
}
