package jp.hagukumi.council;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies a draft. */
@Embeddable
record DraftId(UUID value) implements Serializable {

    static DraftId next() {
        return new DraftId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
