package jp.hagukumi.comment.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says.
 *
 * @param name of the sender as their program writes it; empty where it says none
 * @param address the sender's mail address; empty where there is none
 * @param sent when the sender's program says that it was sent; null where it says nothing that is a day
 * @param messageId by which mail servers know it; empty where it has none
 * @param text the words
 * @param mayBeCut whether its last line does not end, as that of a mail that has passed the net does
 * @param headingUnreadable whether the name or the subject is in no code that could be read; it is then left out
 */
public record ReadMail(
        String name,
        String address,
        @Nullable Instant sent,
        String subject,
        String messageId,
        String text,
        boolean mayBeCut,
        boolean headingUnreadable,
        List<Attachment> attachments) {

    public ReadMail {
        attachments = List.copyOf(attachments);
    }

    /** A file that came with the mail. */
    public static final class Attachment {

        private final String name;
        private final String type;
        private final byte[] content;

        Attachment(String name, String type, byte[] content) {
            this.name = name;
            this.type = type;
            this.content = content;
        }

        /** Fit to be shown and given back; empty where the mail says none that is. */
        public String name() {
            return name;
        }

        /** What the mail says that it is, such as {@code image/png}. */
        public String type() {
            return type;
        }

        /** As it was before it was packed. */
        public byte[] content() {
            return content;
        }

        /** Says nothing about the citizen, so that no log can. */
        @Override
        public String toString() {
            return "Attachment[" + content.length + " bytes]";
        }
    }

    /** Says nothing about the citizen, so that no log can. */
    @Override
    public String toString() {
        return "ReadMail[" + text.length() + " characters, " + attachments.size() + " attachments]";
    }
}
