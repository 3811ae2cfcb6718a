package jp.hagukumi.progress;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies one section's yearly entry on one project (報告). */
@Embeddable
public record SavedFilterId(UUID value) implements Serializable {

    public static SavedFilterId next() {
        return new SavedFilterId(TimeOrderedId.next());
    }

    /** The id written in an address, or nothing when that is no id. */
    public static Optional<SavedFilterId> parse(String text) {
        try {
            return Optional.of(new SavedFilterId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
