package jp.hagukumi.progress;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies one yearly review (点検・評価) of a plan. */
@Embeddable
public record RoundId(UUID value) implements Serializable {

    public static RoundId next() {
        return new RoundId(TimeOrderedId.next());
    }

    /** The id written in an address, or nothing when that is no id. */
    public static Optional<RoundId> parse(String text) {
        try {
            return Optional.of(new RoundId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
