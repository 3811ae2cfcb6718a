package jp.hagukumi.comment;

import java.time.Instant;

/** A letter as the list of a call reads it, without its words. */
record LetterLine(
        SubmissionId id,
        int number,
        Channel channel,
        Instant receivedAt,
        boolean late,
        int given,
        int covered,
        int visible) {}
