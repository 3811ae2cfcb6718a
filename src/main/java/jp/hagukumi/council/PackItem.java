package jp.hagukumi.council;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.progress.ReportId;

/**
 * One accepted report as it stood when the pack was handed over: the pack's own copy, which later changes of the report,
 * the plan and the departments do not reach. The internal note is no part of it.
 *
 * @param goal the goal of the plan under which the project stands
 * @param path the levels between goal and project, outermost first, may be empty
 * @param mark the rating, empty when there is none
 */
@Embeddable
record PackItem(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "report_id"))
        ReportId report,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "element_id"))
        ElementId element,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "goal_id"))
        ElementId goal,

        @Column(columnDefinition = "text") String path,
        String code,
        String title,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "department_id"))
        DepartmentId department,

        String departmentName,
        String mark,
        String markLabel,
        @Column(columnDefinition = "mediumtext") String result,
        @Column(columnDefinition = "mediumtext") String reason,
        @Column(columnDefinition = "mediumtext") String issues,
        @Column(columnDefinition = "mediumtext") String improvement,
        String direction,
        @Column(columnDefinition = "mediumtext") String publicText,
        Instant acceptedAt) {

    PackItem {
        // What the database keeps; the fingerprint must be the same before and after.
        acceptedAt = acceptedAt.truncatedTo(ChronoUnit.MICROS);
    }

    String about() {
        return (code + " " + title).strip();
    }
}
