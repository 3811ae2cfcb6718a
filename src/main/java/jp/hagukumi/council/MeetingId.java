package jp.hagukumi.council;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies a meeting of a council. */
@Embeddable
record MeetingId(UUID value) implements Serializable {

    static MeetingId next() {
        return new MeetingId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
