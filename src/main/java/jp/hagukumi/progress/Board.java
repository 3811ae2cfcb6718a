package jp.hagukumi.progress;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;

/**
 * How far a round has come. The rows by department and those by goal both add up to {@code tally}.
 *
 * @param asOf when it was counted
 * @param notice the lead's line to all sections, may be empty
 * @param returned how many of the reports that are being written were sent back
 * @param complete how many of them have nothing missing and are not handed in
 * @param projects the projects reported on; one with several departments, or listed twice, counts once
 */
public record Board(
        RoundSummary round,
        String notice,
        Instant asOf,
        int projects,
        Tally tally,
        long returned,
        long complete,
        List<DepartmentRow> departments,
        List<GoalRow> goals)
        implements Serializable {

    /** The departments that should have acted by now, those with most late reports first. */
    public List<DepartmentRow> late() {
        return departments.stream()
                .filter(row -> row.late() > 0)
                .sorted(Comparator.comparingLong(DepartmentRow::late).reversed())
                .toList();
    }

    /** The reports that section or chief should have handed on by now. */
    public long lateReports() {
        return departments.stream().mapToLong(DepartmentRow::late).sum();
    }

    /**
     * One department.
     *
     * @param complete how many of its drafts have nothing missing and are not handed in
     * @param late how many of its reports are past the due date of whoever has them, section or chief
     * @param readable whether the reader may open its reports
     */
    public record DepartmentRow(
            DepartmentId id, String name, Tally tally, long complete, Punctuality due, long late, boolean readable)
            implements Serializable {}

    /** One goal of the plan. */
    public record GoalRow(ElementId id, String codeAndTitle, Tally tally) implements Serializable {}
}
