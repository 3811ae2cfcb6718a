package jp.hagukumi.plan;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hagukumi.workbook.WorkbookProblem;
import org.jspecify.annotations.Nullable;

/** A plan leaves as its workbook, somebody edits it, and it comes back. */
public final class WorkbookTrip {

    /** From when on what comes back holds. */
    public static final LocalDate DAY = LocalDate.of(2025, 10, 1);

    private final PlanExport exports;
    private final PlanImport imports;
    private final PlanId plan;

    public WorkbookTrip(PlanExport exports, PlanImport imports, PlanId plan) {
        this.exports = exports;
        this.imports = imports;
        this.plan = plan;
    }

    public EditedWorkbook exported() {
        return exported(plan);
    }

    /** The workbook of another plan. */
    public EditedWorkbook exported(PlanId other) {
        return new EditedWorkbook(exports.workbook(other, Locale.JAPANESE));
    }

    /** @param target null for a new plan */
    public ImportPreview.Ready preview(EditedWorkbook workbook, @Nullable PlanId target) {
        return (ImportPreview.Ready) imports.preview(new ByteArrayInputStream(workbook.bytes()), "plan.xlsx", target);
    }

    public List<WorkbookProblem> refused(EditedWorkbook workbook) {
        return refused(workbook, plan);
    }

    public List<WorkbookProblem> refused(EditedWorkbook workbook, PlanId target) {
        return ((ImportPreview.Refused)
                        imports.preview(new ByteArrayInputStream(workbook.bytes()), "plan.xlsx", target))
                .problems();
    }

    /** The rows that somebody has to decide on. */
    public static List<RowVerdict> conflicts(ImportPreview.Ready ready) {
        return ready.rows().stream()
                .filter(row -> row.changes().stream().anyMatch(change -> change.kind() == FieldChange.Kind.CONFLICT))
                .toList();
    }

    /** The first place of a row that differs. */
    public static ChangedPlace place(RowVerdict row) {
        return new ChangedPlace(row.key(), row.changes().getFirst().field());
    }

    public ImportResult take(ImportPreview.Ready ready, Map<ChangedPlace, Side> choices) {
        return imports.accept(ImportDecision.on(ready, choices, false, DAY, "ブックで見直した"));
    }
}
