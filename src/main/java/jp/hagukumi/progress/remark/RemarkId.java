package jp.hagukumi.progress.remark;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies one remark on a report. */
@Embeddable
public record RemarkId(UUID value) implements Serializable {

    static RemarkId next() {
        return new RemarkId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
