package jp.hagukumi.progress;

import java.io.Serializable;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;

/**
 * Where one report stands, without its words.
 *
 * @param started whether the section has written anything yet
 * @param mark the mark of the plan's scale, empty if none is chosen; the accepted one as long as it is accepted
 * @param accepted whether the office has accepted words of it, though it may be open again
 */
public record ReportStatus(
        ReportId id,
        ElementId element,
        DepartmentId department,
        ReportState state,
        boolean started,
        String mark,
        boolean accepted)
        implements Serializable {}
