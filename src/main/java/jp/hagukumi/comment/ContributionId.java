package jp.hagukumi.comment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies what one section contributes to the reply of another. */
@Embeddable
public record ContributionId(UUID value) implements Serializable {

    public static ContributionId next() {
        return new ContributionId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
