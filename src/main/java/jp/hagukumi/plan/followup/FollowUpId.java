package jp.hagukumi.plan.followup;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies something that came back from citizens. */
@Embeddable
public record FollowUpId(UUID value) implements Serializable {

    public static FollowUpId next() {
        return new FollowUpId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
