package jp.hagukumi.progress.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * What a section's workbook says, whoever may have had it in hand.
 *
 * @param reports one row per report, one column per field of the form
 * @param asked one row per field that only one report is asked; without rows where the workbook has no such sheet
 * @param base what stood where when it was written; null when that cannot be believed or is not there any more
 * @param notes what of it was not read
 */
record Book(Sheet reports, Sheet asked, @Nullable BookBase base, List<Reason> notes) {

    /** More rows than any section has reports, with room for what was pasted below. */
    static final int ROWS = 5_000;

    /** More columns than any form has fields, with room for what was written beside. */
    static final int COLUMNS = 1_024;

    /** The rows of both sheets. */
    Stream<Row> rows() {
        return Stream.concat(reports.rows().stream(), asked.rows().stream());
    }

    /** The fields in which something stands that only one report is asked. */
    Map<ReportId, Set<FieldCode>> answered() {
        Map<ReportId, Set<FieldCode>> answered = new HashMap<>();
        for (Row row : asked.rows()) {
            ReportId report = row.report();
            if (report != null && row.saysAnything()) {
                answered.computeIfAbsent(report, key -> new HashSet<>())
                        .addAll(row.cells().keySet());
            }
        }
        return answered;
    }

    /**
     * One sheet.
     *
     * @param name as it is called by now
     * @param fields those that have a column
     * @param rows all rows with something in them
     */
    record Sheet(String name, Set<FieldCode> fields, List<Row> rows) {

        static final Sheet NONE = new Sheet("", Set.of(), List.of());
    }

    /**
     * One row.
     *
     * @param number as the spreadsheet program shows it
     * @param key as it stands there
     * @param report the report that the key names, null when it names none
     * @param title the name of the project, null when the column is gone
     * @param question what is asked in a row of its own, null when the row asks more or the column is gone
     */
    record Row(
            int number,
            String key,
            @Nullable ReportId report,
            @Nullable String title,
            @Nullable String question,
            Map<FieldCode, Cell> cells) {

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
