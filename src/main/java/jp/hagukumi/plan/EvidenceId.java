package jp.hagukumi.plan;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies a piece of evidence that a plan rests on (根拠). */
@Embeddable
public record EvidenceId(UUID value) implements Serializable {

    public static EvidenceId next() {
        return new EvidenceId(TimeOrderedId.next());
    }

    /** The id written in an address, or nothing when that is no id. */
    public static Optional<EvidenceId> parse(String text) {
        try {
            return Optional.of(new EvidenceId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
