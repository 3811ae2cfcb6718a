package jp.hagukumi.progress;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;

/**
 * How far a round has come. The rows by department and those by goal both add up to {@code tally} and {@code timings}.
 *
 * @param asOf when it was counted
 * @param notice the lead's line to all sections, may be empty
 * @param projects the projects reported on; one with several departments, or listed twice, counts once
 * @param readable whether the reader may open the reports of all departments
 */
public record Board(
        RoundSummary round,
        String notice,
        Instant asOf,
        int projects,
        Tally tally,
        Map<Timing, Long> timings,
        List<DepartmentRow> departments,
        List<GoalRow> goals,
        boolean readable)
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
     * @param late how many of its reports are past the due date of whoever has them, section or chief
     * @param readable whether the reader may open its reports
     */
    public record DepartmentRow(
            DepartmentId id,
            String name,
            Tally tally,
            Map<Timing, Long> timings,
            Punctuality due,
            long late,
            boolean readable)
            implements Serializable {}

    /** One goal of the plan. */
    public record GoalRow(ElementId id, String codeAndTitle, Tally tally, Map<Timing, Long> timings)
            implements Serializable {}
}
