package jp.hagukumi.plan;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.workbook.WorkbookProblem;
import org.jspecify.annotations.Nullable;

/** What an import would do; nothing of the plan is stored yet. */
public sealed interface ImportPreview extends Serializable {

    String fileName();

    /**
     * The workbook cannot be taken.
     *
     * @param problems at least one; each has its sentence
     * @param more whether there are more than are listed
     */
    record Refused(String fileName, List<WorkbookProblem> problems, boolean more) implements ImportPreview {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The workbook can be taken.
     *
     * @param target the plan to be changed, null for a new one
     * @param targetVersion the version of that plan that was compared
     * @param targetEdits how many edits of that plan had been made when it was read
     * @param exportedFrom the plan that the workbook was exported from, when that is another one than the target
     * @param threeWay whether it is known what the plan said when the workbook was written
     * @param remarks what may be a slip and would be taken
     * @param header what the workbook says about the plan as a whole
     * @param planChanges what would change there
     * @param rows one verdict per row in the workbook's order, then those that the workbook lacks; then
     *     the same for each further sheet
     * @param reordered whether elements that are there already would stand in another order
     * @param sheetsNotRead names of further sheets in the file
     * @param namesake a stored plan with the same title, when a new one is to be made
     */
    record Ready(
            ImportToken token,
            String fileName,
            @Nullable PlanId target,
            long targetVersion,
            long targetEdits,
            @Nullable PlanSummary exportedFrom,
            boolean threeWay,
            List<WorkbookProblem> remarks,
            PlanHeader header,
            List<FieldChange> planChanges,
            List<RowVerdict> rows,
            boolean reordered,
            List<String> sheetsNotRead,
            @Nullable PlanSummary namesake)
            implements ImportPreview {

        public Ready {
            remarks = List.copyOf(remarks);
            planChanges = List.copyOf(planChanges);
            rows = List.copyOf(rows);
            sheetsNotRead = List.copyOf(sheetsNotRead);
        }

        public int count(RowVerdict.Verdict verdict) {
            return (int) rows.stream().filter(row -> row.verdict() == verdict).count();
        }

        /** How many places are of a kind. */
        public int count(FieldChange.Kind kind) {
            return (int) Stream.concat(planChanges.stream(), rows.stream().flatMap(row -> row.changes().stream()))
                    .filter(change -> change.kind() == kind)
                    .count();
        }

        /** Whether accepting would store anything. */
        public boolean changesAnything() {
            return target == null
                    || planChanges.stream().anyMatch(change -> change.kind() != FieldChange.Kind.KEPT)
                    || reordered
                    || rows.stream().anyMatch(RowVerdict::changesAnything);
        }
    }
}
