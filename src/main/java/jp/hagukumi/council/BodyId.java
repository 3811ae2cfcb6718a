package jp.hagukumi.council;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies a council (会議, 附属機関). */
@Embeddable
record BodyId(UUID value) implements Serializable {

    static BodyId next() {
        return new BodyId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
