package jp.hagukumi.progress;

import java.io.Serializable;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.shared.FiscalYear;

/**
 * A report as checks need it.
 *
 * @param before what the same section was last accepted with on the same project, empty if nothing
 */
public record CheckedReport(
        ReportId id, PlanId plan, FiscalYear year, ElementId element, Rubric rubric, ReportText before)
        implements Serializable {}
