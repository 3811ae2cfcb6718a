package jp.hagukumi.comment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter as a clerk types it in.
 *
 * @param text the words of the citizen exactly as they stand in the letter
 * @param consent whether the sender agreed that the opinion is published
 * @param samePersonAs the number of an earlier letter of the same person, if the clerk recognises one
 */
public record NewSubmission(
        Channel channel,
        @Nullable Instant receivedAt,
        String text,
        boolean consent,
        String name,
        String address,
        String contact,
        @Nullable Integer samePersonAs) {

    /** Says nothing about the citizen, so that no log can. */
    @Override
    public String toString() {
        return "NewSubmission[" + channel + ", " + text.length() + " characters]";
    }
}
