package jp.hagukumi.progress;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies a saved filter of boards. */
@Embeddable
public record SavedFilterId(UUID value) implements Serializable {

    public static SavedFilterId next() {
        return new SavedFilterId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
