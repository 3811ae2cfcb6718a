package jp.hagukumi.plan;

import java.util.Arrays;
import java.util.List;
import jp.hagukumi.workbook.Problems;
import jp.hagukumi.workbook.WorkbookProblem;

/** The rows of a sheet as they would be, to be judged before anything is stored. */
public final class SheetCheck {

    /**
     * A row as it would be.
     *
     * @param number where it stands in the workbook, 0 where it does not
     */
    public record Line(int number, Cells cells) {}

    private final SheetKind<?> kind;
    private final List<Line> lines;
    private final Problems problems;

    SheetCheck(SheetKind<?> kind, List<Line> lines, Problems problems) {
        this.kind = kind;
        this.lines = List.copyOf(lines);
        this.problems = problems;
    }

    public List<Line> lines() {
        return lines;
    }

    /** Refuses the workbook for what one cell says. */
    public void refuse(Line line, String column, WorkbookProblem.Kind why, Object... more) {
        problems.add(problem(kind, line, column, why, more));
    }

    static WorkbookProblem problem(
            SheetKind<?> kind, Line line, String column, WorkbookProblem.Kind why, Object... more) {
        SheetWords words = SheetWords.of(kind);
        return new WorkbookProblem(
                why,
                words.name(),
                line.number() == 0 ? null : line.number(),
                words.heading(column),
                line.cells().of(column),
                null,
                Arrays.stream(more).map(String::valueOf).toList());
    }
}
