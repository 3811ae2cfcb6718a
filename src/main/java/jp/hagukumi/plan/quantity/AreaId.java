package jp.hagukumi.plan.quantity;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies an area for which services are planned (提供区域). */
@Embeddable
public record AreaId(UUID value) implements Serializable {

    public static AreaId next() {
        return new AreaId(TimeOrderedId.next());
    }

    /** The id written in an address, or nothing when that is no id. */
    public static Optional<AreaId> parse(String text) {
        try {
            return Optional.of(new AreaId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
