package jp.hagukumi.comment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies a letter that is being typed. */
@Embeddable
public record DraftId(UUID value) implements Serializable {

    public static DraftId next() {
        return new DraftId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
