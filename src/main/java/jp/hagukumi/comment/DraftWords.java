package jp.hagukumi.comment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import jp.hagukumi.shared.JapanTime;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the fields of a letter that is being typed.
 *
 * @param second the text as it was typed the second time, as far as it was
 */
public record DraftWords(
        Channel channel,
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        String name,
        String address,
        String contact,
        @Nullable Integer same,
        boolean consent,
        String text,
        String second)
        implements Serializable {

    /** Before anybody has typed anything. */
    static DraftWords none(boolean consent) {
        return new DraftWords(Channel.FAX, null, null, "", "", "", null, consent, "", "");
    }

    /** The letter that it is when it is finished. */
    public NewSubmission letter() {
        return new NewSubmission(channel, receivedAt(), text, consent, name, address, contact, same);
    }

    private @Nullable Instant receivedAt() {
        return day == null || time == null
                ? null
                : day.atTime(time).atZone(JapanTime.ZONE).toInstant();
    }

    /** Whether nobody has typed anything yet. */
    boolean isEmpty() {
        return (name + address + contact + text + second).isBlank();
    }

    /** Says nothing about the citizen, so that no log can. */
    @Override
    public String toString() {
        return "DraftWords[" + text.length() + " characters]";
    }
}
