package jp.hagukumi.comment;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A letter as a line of the inbox.
 *
 * @param percent how much of it has been sorted
 * @param preview its first words, personal parts masked
 * @param marks what sets it apart
 */
public record SubmissionRow(
        SubmissionId id,
        int number,
        Channel channel,
        Instant receivedAt,
        boolean late,
        List<MarkRow> marks,
        int percent,
        String preview)
        implements Serializable {

    /** What stands in place of everything that tells who somebody is. */
    public static final String MASK = "●●●●";
}
