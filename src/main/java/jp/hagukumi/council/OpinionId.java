package jp.hagukumi.council;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies what one member said once. */
@Embeddable
public record OpinionId(UUID value) implements Serializable {

    public static OpinionId next() {
        return new OpinionId(TimeOrderedId.next());
    }

    /** The id written in an address, or nothing when that is no id. */
    public static Optional<OpinionId> parse(String text) {
        try {
            return Optional.of(new OpinionId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
