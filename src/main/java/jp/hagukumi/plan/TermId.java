package jp.hagukumi.plan;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies a word on an axis of a plan's vocabulary (分類の語). */
@Embeddable
public record TermId(UUID value) implements Serializable {

    public static TermId next() {
        return new TermId(TimeOrderedId.next());
    }

    /** The id written in an address, or nothing when that is no id. */
    public static Optional<TermId> parse(String text) {
        try {
            return Optional.of(new TermId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
