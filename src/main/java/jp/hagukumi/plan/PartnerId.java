package jp.hagukumi.plan;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies a partner of a plan (協働相手). */
@Embeddable
public record PartnerId(UUID value) implements Serializable {

    public static PartnerId next() {
        return new PartnerId(TimeOrderedId.next());
    }

    /** The id written in an address, or nothing when that is no id. */
    public static Optional<PartnerId> parse(String text) {
        try {
            return Optional.of(new PartnerId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
