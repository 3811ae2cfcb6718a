package jp.hagukumi.plan.quantity;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies a table of demand and capacity (量の見込みと確保方策). */
@Embeddable
public record QuantityTableId(UUID value) implements Serializable {

    public static QuantityTableId next() {
        return new QuantityTableId(TimeOrderedId.next());
    }

    /** The id written in an address, or nothing when that is no id. */
    public static Optional<QuantityTableId> parse(String text) {
        try {
            return Optional.of(new QuantityTableId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
