package jp.hagukumi.comment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies a file that came with a letter, or the letter itself as it came. */
@Embeddable
public record EnclosureId(UUID value) implements Serializable {

    public static EnclosureId next() {
        return new EnclosureId(TimeOrderedId.next());
    }

    /** The id written in an address, or nothing when that is no id. */
    public static Optional<EnclosureId> parse(String text) {
        try {
            return Optional.of(new EnclosureId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
