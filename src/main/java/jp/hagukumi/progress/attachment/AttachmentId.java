package jp.hagukumi.progress.attachment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies a file of a report. */
@Embeddable
public record AttachmentId(UUID value) implements Serializable {

    public static AttachmentId next() {
        return new AttachmentId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
