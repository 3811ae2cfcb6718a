package jp.hagukumi.progress.workbook;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.progress.Written;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What bringing a section's workbook in would do; nothing of it is stored yet. */
public sealed interface WorkbookPreview extends Serializable {

    String fileName();

    /** The workbook cannot be taken. */
    record Refused(String fileName, Reason why) implements WorkbookPreview {}

    /**
     * The workbook can be compared; whether anything of it can be taken its rows say.
     *
     * @param reports how many the section has
     * @param rows those of which there is something to tell, in the order of the workbook's sheets
     * @param notes what is worth knowing of the whole
     */
    record Ready(
            String fileName, RoundSummary round, String section, int reports, List<RowVerdict> rows, List<Reason> notes)
            implements WorkbookPreview {

        public Ready {
            rows = List.copyOf(rows);
            notes = List.copyOf(notes);
        }

        /** All cells of all rows. */
        public List<CellVerdict> cells() {
            return rows.stream().flatMap(row -> row.cells().stream()).toList();
        }

        public int count(CellVerdict.Kind kind) {
            return (int) cells().stream().filter(cell -> cell.kind() == kind).count();
        }

        /** Rows and cells that stay away though somebody wrote them. */
        public int refused() {
            return (int) rows.stream()
                    .flatMap(row -> row.refused() != null && row.cells().isEmpty()
                            ? Stream.of(row)
                            : row.cells().stream().filter(cell -> cell.kind() == CellVerdict.Kind.REFUSED))
                    .count();
        }

        /** Whether anything may be taken, at once or after a choice. */
        public boolean offersAnything() {
            return cells().stream().anyMatch(cell -> cell.isTaken() || cell.kind() == CellVerdict.Kind.CONFLICT);
        }

        /**
         * What is to be written. Every word is written by somebody who has seen what this preview showed: whatever was
         * changed since, is found when it is written.
         *
         * @param chosen the side that wins where both changed the same cell
         */
        public List<Wanted> decided(Map<Place, Side> chosen) {
            SequencedMap<ReportId, Wanted> wanted = new LinkedHashMap<>();
            for (RowVerdict row : rows) {
                ReportId report = row.report();
                List<Written> fields = row.cells().stream()
                        .filter(cell -> wins(row, cell, chosen))
                        .map(CellVerdict::written)
                        .toList();
                if (report != null && !fields.isEmpty()) {
                    wanted.merge(report, new Wanted(report, row.title(), row.version(), fields), Wanted::and);
                }
            }
            return List.copyOf(wanted.values());
        }

        private static boolean wins(RowVerdict row, CellVerdict cell, Map<Place, Side> chosen) {
            if (cell.kind() != CellVerdict.Kind.CONFLICT) {
                return cell.isTaken();
            }
            Side side = chosen.get(Place.of(row, cell));
            if (side == null) {
                throw new RuleViolation("progress.violation.undecided");
            }
            return side == Side.FILE;
        }
    }

    /** Who wins where both changed the same cell. */
    enum Side {
        FILE,
        PORTAL
    }

    /** A cell, wherever it stands in the workbook. */
    record Place(@Nullable ReportId report, String field) implements Serializable {

        public static Place of(RowVerdict row, CellVerdict cell) {
            return new Place(row.report(), cell.field().code().value());
        }
    }

    /** What is to be written in one report, and the version of it that was seen. */
    record Wanted(ReportId report, String title, long seenVersion, List<Written> fields) implements Serializable {

        /** The same report has rows on both sheets. */
        private Wanted and(Wanted more) {
            return new Wanted(
                    report,
                    title,
                    seenVersion,
                    Stream.concat(fields.stream(), more.fields.stream()).toList());
        }
    }
}
