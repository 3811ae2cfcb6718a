package jp.hagukumi.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Whether an element is carried on, and if not, since when and why. What was reported on it before stays.
 *
 * @param since the first fiscal year in which it is no longer carried on, null while it is
 * @param mergedInto the element that carries it on, only of merged ones
 * @param reason empty while it is carried on
 */
@Embeddable
public record ElementLife(
        @Enumerated(EnumType.STRING) @Column(name = "life") LifeState state,

        @Column(name = "life_since") @Nullable FiscalYear since,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "merged_into")) @Nullable
        ElementId mergedInto,

        @Column(name = "life_reason") String reason)
        implements Serializable {

    /** Carried on. */
    public static final ElementLife ACTIVE = new ElementLife(LifeState.ACTIVE, null, null, "");

    /** Whether it has ended, in whichever way and from whichever year on. */
    public boolean hasEnded() {
        return state != LifeState.ACTIVE;
    }

    /** Whether it is carried on in a fiscal year. */
    public boolean coversYear(FiscalYear year) {
        return since == null || year.compareTo(since) < 0;
    }
}
