package jp.hagukumi.progress;

import java.io.Serializable;
import java.util.List;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.plan.ElementId;

/**
 * The reports of an open round beside the plan as it is now.
 *
 * @param reports in the order of the plan
 * @param wanted what the plan has and the round does not: projects and departments that came later
 * @param takenOut reports that were taken out, with their words
 * @param departments those to which a report can be handed
 */
public record OpenRound(
        RoundSummary round,
        List<Row> reports,
        List<Wanted> wanted,
        List<Row> takenOut,
        List<DepartmentView> departments)
        implements Serializable {

    /** The reports that the plan as it is now would not ask for: ended projects, departments that were relieved. */
    public List<Row> unwanted() {
        return reports.stream().filter(row -> !row.wanted()).toList();
    }

    /**
     * One report.
     *
     * @param wanted whether the plan as it is now has this department report on this project
     */
    public record Row(
            ReportId id,
            long version,
            ElementId element,
            String project,
            DepartmentId department,
            String departmentName,
            ReportState state,
            boolean wanted)
            implements Serializable {

        /** Whether this is the report that is missing. */
        public boolean isOf(Wanted missing) {
            return element.equals(missing.element()) && department.equals(missing.department());
        }
    }

    /** A report that is missing. */
    public record Wanted(ElementId element, String project, DepartmentId department, String departmentName)
            implements Serializable {}
}
