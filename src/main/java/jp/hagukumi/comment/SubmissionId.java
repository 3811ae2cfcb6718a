package jp.hagukumi.comment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies a submission (提出): one letter of one sender. */
@Embeddable
public record SubmissionId(UUID value) implements Serializable {

    public static SubmissionId next() {
        return new SubmissionId(TimeOrderedId.next());
    }

    /** The id written in an address, or nothing when that is no id. */
    public static Optional<SubmissionId> parse(String text) {
        try {
            return Optional.of(new SubmissionId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
