package jp.hagukumi.comment;

import java.io.Serializable;
import java.time.Instant;

/**
 * A letter as a line of the inbox.
 *
 * @param percent how much of it has been sorted
 * @param preview its first words, personal parts masked
 * @param senderComplete whether name and address were given
 */
public record SubmissionRow(
        SubmissionId id,
        int number,
        Channel channel,
        Instant receivedAt,
        boolean late,
        boolean senderComplete,
        int percent,
        String preview)
        implements Serializable {

    /** What stands in place of everything that tells who somebody is. */
    public static final String MASK = "●●●●";
}
