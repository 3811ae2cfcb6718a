package jp.hagukumi.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation does in an element of the plan.
 *
 * @param form how it works with the municipality (支援・共催・委託 …), a word of the plan; null when that is not said
 * @param role what it does there, may be empty
 */
@Embeddable
public record Partnership(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "partner_id"))
        PartnerId partner,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "form_id")) @Nullable
        TermId form,

        @Column(columnDefinition = "text") String role)
        implements Serializable {}
