package jp.hagukumi.account;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies a department (課). */
@Embeddable
public record DepartmentId(UUID value) implements Serializable {

    public static DepartmentId next() {
        return new DepartmentId(TimeOrderedId.next());
    }

    /** The id written in an address, or nothing when that is no id. */
    public static Optional<DepartmentId> parse(String text) {
        try {
            return Optional.of(new DepartmentId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
