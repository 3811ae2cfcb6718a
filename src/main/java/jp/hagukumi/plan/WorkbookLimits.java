package jp.hagukumi.plan;

import java.util.List;
import jp.hagukumi.shared.RuleViolation;

/**
 * How much a plan workbook may hold. Lengths are counted in characters as people count them (code points), as the
 * database does. docs/plan-workbook.md lists the same figures.
 */
public final class WorkbookLimits {

    /** Rows of the element sheet that are not blank, heading excluded. */
    public static final int ROWS = 30_000;

    /** Rows of a further sheet: three words on every project of a plan of 20,000 elements. */
    public static final int LINES = 60_000;

    /** Rows of all further sheets together. */
    public static final int LINES_TOTAL = 300_000;

    /** Characters that all rows of the element sheet hold together. */
    public static final int TEXT_TOTAL = 20_000_000;

    public static final int KEY = 100;
    public static final int CODE = 50;
    public static final int LEVEL = 50;
    public static final int TITLE = 300;
    public static final int DESCRIPTION = 4000;
    public static final int DEPARTMENT = 100;
    public static final int MUNICIPALITY = 100;
    public static final int LEGAL_BASE = 200;
    public static final int NARRATIVE = 4000;

    /** Levels of a plan. */
    public static final int LEVELS = 10;

    /** Legal bases of a plan. */
    public static final int LEGAL_BASES = 30;

    /** Departments responsible for one element. */
    public static final int DEPARTMENTS = 30;

    private WorkbookLimits() {}

    /** Refuses to write a workbook that could not come back, before anything is written. */
    static void expectReadable(PlanWorkbook plan, List<SheetKind<?>> kinds) {
        expect(
                WorkbookWords.WORDS.sheets().of(WorkbookWords.SheetName.ELEMENTS),
                plan.rows().size(),
                ROWS);
        int total = 0;
        for (SheetKind<?> kind : kinds) {
            int rows = plan.sheets().getOrDefault(kind.code(), List.of()).size();
            total += rows;
            expect(SheetWords.of(kind).name(), rows, LINES);
            expect(SheetWords.of(kind).name(), total, LINES_TOTAL);
        }
    }

    private static void expect(String sheet, int rows, int most) {
        RuleViolation.unless(rows <= most, "plan.violation.tooLargeForAWorkbook", sheet, rows, most);
    }
}
