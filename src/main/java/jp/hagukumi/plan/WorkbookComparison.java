package jp.hagukumi.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.plan.RowVerdict.Verdict;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.workbook.WorkbookProblem;

/**
 * A whole workbook beside the plan that is stored: the elements and every further sheet that it has.
 *
 * @param findings what is to be said of the further sheets as they would be
 */
record WorkbookComparison(PlanComparison plan, List<SheetComparison> sheets, SheetFindings findings) {

    /** One per element, then one per row of the further sheets. */
    List<RowVerdict> verdicts() {
        List<RowVerdict> all = new ArrayList<>(plan.verdicts().values());
        sheets.forEach(sheet -> all.addAll(sheet.verdicts()));
        return all;
    }

    int count(Verdict verdict) {
        return (int) verdicts().stream().filter(row -> row.verdict() == verdict).count();
    }

    boolean changesAnything() {
        return plan.changesAnything()
                || sheets.stream()
                        .anyMatch(sheet ->
                                !sheet.puts().isEmpty() || !sheet.removals().isEmpty());
    }

    /** Refuses rows of further sheets that name an element which somebody chose to leave away. */
    void expectNothingNamesWhatStaysAway() {
        for (WorkbookProblem problem : findings.problems()) {
            String title = plan.staying().get(problem.value());
            if (title != null) {
                throw new RuleViolation(
                        "plan.violation.removedButNamed",
                        title,
                        String.valueOf(problem.sheet()),
                        String.valueOf(problem.row()));
            }
        }
    }

    /** Whether both sides changed a place and nobody has chosen. */
    boolean isUndecided() {
        return Stream.concat(plan.planChanges().stream(), verdicts().stream().flatMap(row -> row.changes().stream()))
                .anyMatch(change -> change.kind() == FieldChange.Kind.CONFLICT);
    }
}
