package jp.hagukumi.plan.followup;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.time.Instant;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.shared.FiscalYear;

/**
 * What a section did about it in a year, as its accepted report says.
 *
 * @param year the fiscal year that the report is about
 */
@Embeddable
public record FollowUpAnswer(
        @Column(name = "fiscal_year") FiscalYear year,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "department_id"))
        DepartmentId department,

        @Column(columnDefinition = "mediumtext") String text,
        @Column(name = "answered_at") Instant at)
        implements Serializable {}
