package jp.hagukumi.comment;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail that waits, and what would become of it. Neither its sender nor a word of it is in here.
 *
 * @param verdict {@link IncomingVerdict#REFUSED} for as long as nobody knows when it came in
 * @param like the number of the letter that it is like, null if none is or that one waits too
 * @param received when it came in, null for as long as nobody knows
 * @param named whether it says who sent it
 * @param cutPerhaps whether it may have been cut off where it ends
 * @param headingUnreadable whether the sender's name or the subject could not be read
 */
public record MailLine(
        MailId id,
        IncomingVerdict verdict,
        @Nullable Integer like,
        @Nullable Instant received,
        boolean late,
        boolean named,
        int attachments,
        boolean cutPerhaps,
        boolean headingUnreadable)
        implements Serializable {

    /** The key of the verdict in a word. */
    public String badge() {
        return "comment.MailLine." + verdict + ".badge";
    }

    /** The key of a sentence that says more; it names the letter that the mail is like where that has a number. */
    public String sentence() {
        boolean waits = like == null && verdict != IncomingVerdict.REFUSED;
        return "comment.MailLine." + verdict + (waits ? ".waiting" : "");
    }
}
