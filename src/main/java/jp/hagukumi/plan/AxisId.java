package jp.hagukumi.plan;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies an axis of a plan's vocabulary (分類). */
@Embeddable
public record AxisId(UUID value) implements Serializable {

    public static AxisId next() {
        return new AxisId(TimeOrderedId.next());
    }

    /** The id written in an address, or nothing when that is no id. */
    public static Optional<AxisId> parse(String text) {
        try {
            return Optional.of(new AxisId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
