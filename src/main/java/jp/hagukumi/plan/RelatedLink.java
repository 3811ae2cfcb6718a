package jp.hagukumi.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;

/**
 * A link to a related element of the same plan. It is kept with the element that names the other and shown on both.
 *
 * @param note in which way they are related, may be empty
 */
@Embeddable
public record RelatedLink(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "related_id"))
        ElementId element,

        String note)
        implements Serializable {}
