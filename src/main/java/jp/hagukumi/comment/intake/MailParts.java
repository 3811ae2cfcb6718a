package jp.hagukumi.comment.intake;

import jakarta.activation.DataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** The parts of a message, read strictly: where the last border is missing, there are none. */
final class MailParts extends MimeMultipart {

    private int found;

    /**
     * Of what lies in a message or part.
     *
     * @param type with the border between the parts
     */
    MailParts(String type, InputStream content) throws MessagingException {
        super(new Content(type, content));
    }

    /** Not what somebody has set for the whole program. */
    @Override
    protected void initializeProperties() {
        ignoreMissingEndBoundary = false;
        ignoreMissingBoundaryParameter = false;
        ignoreExistingBoundaryParameter = false;
        allowEmpty = false;
    }

    @Override
    protected MimeBodyPart createMimeBodyPart(InputStream part) throws MessagingException {
        found++;
        if (found > MailLimits.PARTS) {
            throw new MailRefusal(MailFault.TOO_MANY_PARTS);
        }
        try {
            part.mark(Integer.MAX_VALUE);
            requireShortHeadings(part);
            part.reset();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return super.createMimeBodyPart(part);
    }

    /** Stops at the empty line. */
    static void requireShortHeadings(InputStream in) throws IOException {
        boolean empty = true;
        for (int read = 0; ; read++) {
            int next = in.read();
            if (next < 0 || (next == '\n' && empty)) {
                return;
            }
            if (read >= MailLimits.HEADINGS) {
                throw new MailRefusal(MailFault.HEADINGS_TOO_LONG);
            }
            empty = next == '\n' || (empty && next == '\r');
        }
    }

    private record Content(String type, InputStream content) implements DataSource {

        @Override
        public InputStream getInputStream() {
            return content;
        }

        @Override
        public OutputStream getOutputStream() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getContentType() {
            return type;
        }

        @Override
        public String getName() {
            return "";
        }
    }
}
