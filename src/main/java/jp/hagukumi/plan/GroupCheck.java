package jp.hagukumi.plan;

import java.util.Map;
import java.util.Objects;
import jp.hagukumi.plan.SheetCheck.Line;
import jp.hagukumi.workbook.Problems;
import jp.hagukumi.workbook.WorkbookProblem;

/** The rows of a {@link SheetGroup} as they would be, to be judged before anything is stored. */
public final class GroupCheck {

    /** A cell of a sheet that was taken for something else than was written. */
    record Place(String kind, int row, String heading) {}

    private final Map<String, SheetKind<?>> kinds;
    private final GroupRows rows;
    private final Map<Place, String> written;
    private final Problems problems;
    private final Problems remarks;

    GroupCheck(
            Map<String, SheetKind<?>> kinds,
            GroupRows rows,
            Map<Place, String> written,
            Problems problems,
            Problems remarks) {
        this.kinds = kinds;
        this.rows = rows;
        this.written = written;
        this.problems = problems;
        this.remarks = remarks;
    }

    public GroupRows rows() {
        return rows;
    }

    /** Refuses the workbook for what one cell says. */
    public void refuse(String kind, Line line, String column, WorkbookProblem.Kind why, Object... more) {
        problems.add(SheetCheck.problem(kind(kind), line, column, why, more));
    }

    /** Tells what may be a slip and would be taken. */
    public void remark(String kind, Line line, String column, WorkbookProblem.Kind why, Object... more) {
        remarks.add(SheetCheck.problem(kind(kind), line, column, why, more));
    }

    /** What stands in a cell of the workbook, which may be another text than the one it is taken for. */
    public String written(String kind, Line line, String column) {
        String heading = SheetWords.of(kind(kind)).heading(column);
        return written.getOrDefault(
                new Place(kind, line.number(), heading), line.cells().of(column));
    }

    private SheetKind<?> kind(String code) {
        return Objects.requireNonNull(kinds.get(code), code);
    }
}
