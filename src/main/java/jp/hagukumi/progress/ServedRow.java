package jp.hagukumi.progress;

import java.io.Serializable;
import java.util.List;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;

/**
 * A project of a plan for which the yearly entry on a project of another plan serves as well (R1.5.7, R1.5.9).
 *
 * @param title number and title in this plan
 * @param by the project of the other plan that is reported on
 * @param byTitle number and title there
 * @param servingPlan the other plan
 * @param byPlan the title of the other plan
 * @param reports the entries of the same fiscal year, one for each department; empty while no review of the other plan
 *     is open for it
 */
public record ServedRow(
        ElementId element,
        String title,
        ElementId by,
        String byTitle,
        PlanId servingPlan,
        String byPlan,
        List<Entry> reports)
        implements Serializable {

    public ServedRow {
        reports = List.copyOf(reports);
    }

    /** Whether every department's entry was accepted. */
    public boolean isAccepted() {
        return !reports.isEmpty() && reports.stream().allMatch(entry -> entry.state() == ReportState.ACCEPTED);
    }

    /**
     * One entry.
     *
     * @param stateKey the key of the name of its state
     * @param readable whether the reader may open it
     */
    public record Entry(
            ReportId id,
            DepartmentId department,
            String departmentName,
            ReportState state,
            String stateKey,
            boolean readable)
            implements Serializable {}
}
