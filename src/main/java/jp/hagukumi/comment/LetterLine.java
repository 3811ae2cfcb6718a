package jp.hagukumi.comment;

import java.time.Instant;

/**
 * A letter as the list of a call reads it.
 *
 * @param beginning of its words; the rest is not read
 */
record LetterLine(
        SubmissionId id,
        int number,
        Channel channel,
        Instant receivedAt,
        boolean late,
        int covered,
        int visible,
        String beginning) {}
