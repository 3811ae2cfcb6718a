package jp.hagukumi.plan;

import java.io.Serializable;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies what somebody has typed into an element so far; what is typed on has another one. */
public record DraftId(UUID value) implements Serializable {

    static DraftId next() {
        return new DraftId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
