package jp.hagukumi.comment;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an erasure would do, or has done.
 *
 * @param goes what is taken away
 * @param stays counts that stay as they are
 * @param published whether the opinions can be read by everybody; their published words stay then
 * @param obstacles what stands in its way; empty where it could be asked for today
 * @param askedBy who asked for it, empty while nobody has
 * @param own whether that was the person who looks
 * @param agreedBy who agreed, empty while it has not been done
 */
public record ErasurePreview(
        ErasureTally goes,
        CallCounts stays,
        boolean published,
        List<ErasureObstacle> obstacles,
        String askedBy,
        @Nullable Instant askedAt,
        boolean own,
        String agreedBy,
        @Nullable Instant agreedAt)
        implements Serializable {

    public boolean isAsked() {
        return askedAt != null && agreedAt == null;
    }

    public boolean isDone() {
        return agreedAt != null;
    }
}
