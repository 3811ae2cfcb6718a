package jp.hagukumi.progress;

import java.io.Serializable;
import java.util.List;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.shared.FiscalYear;

/**
 * A report as checks need it.
 *
 * @param before what was last accepted on the project for a whole year, as it stands beside the fields: also of the plan
 *     before and of a year further back; several where projects were merged or departments joined, none if nothing
 */
public record CheckedReport(
        ReportId id, PlanId plan, FiscalYear year, ElementId element, Rubric rubric, List<ReportText> before)
        implements Serializable {

    public CheckedReport {
        before = List.copyOf(before);
    }
}
