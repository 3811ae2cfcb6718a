package jp.hagukumi.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import jp.hagukumi.account.DepartmentId;

/**
 * A department that is responsible for an element and reports on it for itself.
 *
 * @param text what this department does and aims at (事業内容・事業目標), empty when the element's text says it for all
 */
@Embeddable
public record Responsible(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "department_id"))
        DepartmentId department,

        @Column(name = "own_text", columnDefinition = "text")
        String text)
        implements Serializable {}
