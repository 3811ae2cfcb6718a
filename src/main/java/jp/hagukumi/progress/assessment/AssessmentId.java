package jp.hagukumi.progress.assessment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies the assessment of one place of the plan in one round. */
@Embeddable
public record AssessmentId(UUID value) implements Serializable {

    public static AssessmentId next() {
        return new AssessmentId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
