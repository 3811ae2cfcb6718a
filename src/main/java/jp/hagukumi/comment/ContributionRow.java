package jp.hagukumi.comment;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a section that was asked contributes to a reply.
 *
 * @param part its words, empty while it has written none
 * @param by who wrote it, empty while nobody has
 * @param writable whether the signed-in person may write it now
 */
public record ContributionRow(
        ContributionId id,
        long version,
        String departmentName,
        ContributionState state,
        String part,
        String by,
        @Nullable Instant at,
        boolean writable)
        implements Serializable {}
