package jp.hagukumi.comment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies a scanned letter. */
@Embeddable
public record ScanId(UUID value) implements Serializable {

    public static ScanId next() {
        return new ScanId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
