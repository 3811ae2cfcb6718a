package jp.hagukumi.publication;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies an edition. */
@Embeddable
public record EditionId(UUID value) implements Serializable {

    public static EditionId next() {
        return new EditionId(TimeOrderedId.next());
    }

    /** The id written in an address, or nothing when that is no id. */
    public static Optional<EditionId> parse(String text) {
        try {
            return Optional.of(new EditionId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
