package jp.hagukumi.comment;

import java.io.Serializable;

/** A sender in plain words, for the one view for which a reason was given. */
public record RevealedSender(String name, String address, String contact) implements Serializable {

    /** Takes the sender's own words out of a text, for reasons that go to the trail. */
    String maskedIn(String text) {
        String masked = text;
        for (String word : new String[] {name, address, contact}) {
            masked = masked(masked, word);
            masked = masked(masked, word.replaceAll("\\s", ""));
        }
        return masked;
    }

    private static String masked(String text, String word) {
        return word.isBlank() ? text : text.replace(word, SubmissionRow.MASK);
    }

    /** Says nothing about the citizen, so that no log can. */
    @Override
    public String toString() {
        return "RevealedSender[" + SubmissionRow.MASK + "]";
    }
}
