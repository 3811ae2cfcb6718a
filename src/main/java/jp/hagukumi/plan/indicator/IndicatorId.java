package jp.hagukumi.plan.indicator;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies an indicator of a plan. */
@Embeddable
public record IndicatorId(UUID value) implements Serializable {

    public static IndicatorId next() {
        return new IndicatorId(TimeOrderedId.next());
    }

    /** The id written in an address, or nothing when that is no id. */
    public static Optional<IndicatorId> parse(String text) {
        try {
            return Optional.of(new IndicatorId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
