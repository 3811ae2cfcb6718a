package jp.hagukumi.comment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter as a clerk types it in, or as a row of a form service's file brings it.
 *
 * @param text the words of the citizen exactly as they stand in the letter
 * @param consent whether the sender agreed that the opinion is published
 * @param samePersonAs the number of an earlier letter of the same person, if the clerk recognises one
 * @param form what only a form service tells
 */
public record NewSubmission(
        Channel channel,
        @Nullable Instant receivedAt,
        String text,
        boolean consent,
        String name,
        String address,
        String contact,
        @Nullable Integer samePersonAs,
        Form form) {

    /**
     * What only a form service tells of a letter.
     *
     * @param receipt the number under which it took it in
     * @param category what the sender is to the municipality
     * @param place the page or part of the draft that it is about, in the sender's words
     * @param others what else stood in the row, under its headings
     */
    public record Form(String receipt, String category, String place, String others) {

        public static final Form NONE = new Form("", "", "", "");

        /** Says nothing about the citizen, so that no log can. */
        @Override
        public String toString() {
            return "Form";
        }
    }

    public NewSubmission(
            Channel channel,
            @Nullable Instant receivedAt,
            String text,
            boolean consent,
            String name,
            String address,
            String contact,
            @Nullable Integer samePersonAs) {
        this(channel, receivedAt, text, consent, name, address, contact, samePersonAs, Form.NONE);
    }

    RevealedSender sender() {
        return new RevealedSender(name, address, contact);
    }

    /** Says nothing about the citizen, so that no log can. */
    @Override
    public String toString() {
        return "NewSubmission[" + channel + ", " + text.length() + " characters]";
    }
}
