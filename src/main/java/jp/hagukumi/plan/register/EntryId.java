package jp.hagukumi.plan.register;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies an entry of one of a plan's registers. */
@Embeddable
public record EntryId(UUID value) implements Serializable {

    public static EntryId next() {
        return new EntryId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
