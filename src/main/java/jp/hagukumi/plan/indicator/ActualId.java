package jp.hagukumi.plan.indicator;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies the value of one sub-series of an indicator in one year, also after it was changed or cleared. */
@Embeddable
public record ActualId(UUID value) implements Serializable {

    public static ActualId next() {
        return new ActualId(TimeOrderedId.next());
    }

    /** The id written in an address, or nothing when that is no id. */
    public static Optional<ActualId> parse(String text) {
        try {
            return Optional.of(new ActualId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
