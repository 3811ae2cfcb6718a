package jp.hagukumi.comment;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What became of a mail.
 *
 * @param number of the letter that it became or that it was already, null if it is none
 * @param failure the key of the sentence that says why it still waits although it could have been taken; else empty
 */
public record TakenMail(
        MailId id, IncomingVerdict verdict, @Nullable Integer number, String failure) implements Serializable {

    public TakenMail(MailId id, IncomingVerdict verdict, @Nullable Integer number) {
        this(id, verdict, number, "");
    }

    public boolean hasFailed() {
        return !failure.isEmpty();
    }
}
