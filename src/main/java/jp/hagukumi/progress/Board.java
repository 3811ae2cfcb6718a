package jp.hagukumi.progress;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;

/**
 * How far a round has come. The rows by department and those by goal both add up to {@code tally}.
 *
 * @param asOf when it was counted
 * @param notice the lead's line to all sections, may be empty
 * @param projects the projects reported on; one with several departments, or listed twice, counts once
 */
public record Board(
        RoundSummary round,
        String notice,
        Instant asOf,
        int projects,
        Tally tally,
        List<DepartmentRow> departments,
        List<GoalRow> goals)
        implements Serializable {

    /** The departments that should have acted by now. */
    public long lateDepartments() {
        return departments.stream().filter(row -> row.due().isLate()).count();
    }

    /**
     * One department.
     *
     * @param readable whether the reader may open its reports
     */
    public record DepartmentRow(DepartmentId id, String name, Tally tally, Punctuality due, boolean readable)
            implements Serializable {}

    /** One goal of the plan. */
    public record GoalRow(ElementId id, String codeAndTitle, Tally tally) implements Serializable {}
}
