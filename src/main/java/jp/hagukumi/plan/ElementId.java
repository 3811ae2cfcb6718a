package jp.hagukumi.plan;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies an element of a plan: a goal, a measure, a project (基本目標・施策・事業). */
@Embeddable
public record ElementId(UUID value) implements Serializable {

    public static ElementId next() {
        return new ElementId(TimeOrderedId.next());
    }

    /** The id written in an address, or nothing when that is no id. */
    public static Optional<ElementId> parse(String text) {
        try {
            return Optional.of(new ElementId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
