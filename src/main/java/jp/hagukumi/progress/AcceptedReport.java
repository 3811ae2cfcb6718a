package jp.hagukumi.progress;

import java.io.Serializable;
import java.time.Instant;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;

/**
 * An accepted report: the office's word on one project in one year. The internal note is not part of it.
 *
 * @param mark the mark of the plan's scale, empty if the plan has none
 * @param reason why this mark, may be empty
 * @param direction the label of the direction, empty if the plan has none
 */
public record AcceptedReport(
        ReportId id,
        RoundId round,
        ElementId element,
        DepartmentId department,
        String departmentName,
        String result,
        String mark,
        String markLabel,
        String reason,
        String issues,
        String improvement,
        String direction,
        String publicText,
        Instant acceptedAt)
        implements Serializable {}
