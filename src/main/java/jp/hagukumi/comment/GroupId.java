package jp.hagukumi.comment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies a group (まとめ) of opinions of the same purport. */
@Embeddable
public record GroupId(UUID value) implements Serializable {

    public static GroupId next() {
        return new GroupId(TimeOrderedId.next());
    }

    /** The id written in an address, or nothing when that is no id. */
    public static Optional<GroupId> parse(String text) {
        try {
            return Optional.of(new GroupId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
