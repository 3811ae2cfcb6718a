package jp.hagukumi.council;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies a pack: the frozen material of one meeting. */
@Embeddable
public record PackId(UUID value) implements Serializable {

    public static PackId next() {
        return new PackId(TimeOrderedId.next());
    }

    /** The id written in an address, or nothing when that is no id. */
    public static Optional<PackId> parse(String text) {
        try {
            return Optional.of(new PackId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
