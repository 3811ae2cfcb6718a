package jp.hagukumi.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;

/**
 * A secondary listing (再掲): an element is also shown below another one. It counts once, at its own place.
 *
 * @param parent below which it is shown as well
 * @param note why, may be empty
 */
@Embeddable
public record Listing(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
        ElementId parent,

        String note)
        implements Serializable {}
