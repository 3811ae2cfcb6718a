package jp.hagukumi.digest;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import jp.hagukumi.account.MailAddress;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands one mail to the mail server and says what is certain about it afterwards. */
@Component
class Postman {

    private static final int PERMANENT = 500;
    private static final int TEMPORARY = 400;

    private final JavaMailSender server;
    private final MailSettings settings;

    Postman(JavaMailSender server, MailSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    /** What is known once the conversation with the mail server is over. */
    sealed interface Outcome {
        /** The server has taken it. */
        record Taken() implements Outcome {}

        /** The server has not taken it. */
        record NotTaken(Trouble why) implements Outcome {}

        /** The conversation broke off; the server may have taken it. */
        record NotKnown() implements Outcome {}
    }

    /**
     * @param mark the same for the same mail, so that whoever passes it on can tell a double
     */
    Outcome send(MailAddress to, Letter letter, String mark) {
        try {
            server.send(message -> write(message, to, letter, mark));
            return new Outcome.Taken();
        } catch (MailAuthenticationException refused) {
            return new Outcome.NotTaken(Trouble.NO_ENTRY);
        } catch (MailSendException failed) {
            return judge(failed);
        } catch (MailException notAMail) {
            return new Outcome.NotTaken(Trouble.REFUSED);
        }
    }

    private void write(MimeMessage message, MailAddress to, Letter letter, String mark) throws MessagingException {
        MailAddress from = MailAddress.read(settings.from()).orElseThrow();
        String utf8 = StandardCharsets.UTF_8.name();
        message.setFrom(new InternetAddress(from.value(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to.value(), true));
        message.setSubject(LetterText.oneLine(letter.subject()), utf8);
        message.setText(letter.body(), utf8);
        // RFC 3834: no absence notes and no other machines answer this.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader(
                "Message-ID", "<" + mark + from.value().substring(from.value().indexOf('@')) + ">");
    }

    private static Outcome judge(MailSendException failed) {
        Exception[] told = failed.getMessageExceptions();
        // Where no connection came about, that is told of the mail too; where one broke, the two differ.
        if (told.length > 0 && told[0] == failed.getCause()) {
            return new Outcome.NotTaken(Trouble.NO_SERVER);
        }
        if (told.length > 0 && told[0] instanceof SMTPSendFailedException refused && isAboutTheSender(refused)) {
            return new Outcome.NotTaken(Trouble.NO_ENTRY);
        }
        int reply = Stream.of(told).mapToInt(Postman::reply).max().orElse(0);
        if (reply >= PERMANENT) {
            return new Outcome.NotTaken(Trouble.REFUSED);
        }
        return reply >= TEMPORARY ? new Outcome.NotTaken(Trouble.LATER) : new Outcome.NotKnown();
    }

    /** A refused sender is the fault of the settings and of no recipient: whoever it was for is tried again. */
    private static boolean isAboutTheSender(SMTPSendFailedException refused) {
        return refused.getReturnCode() >= PERMANENT && refused.getCommand().startsWith("MAIL FROM");
    }

    /** The number with which the server answered, 0 or less where it did not. */
    private static int reply(@Nullable Exception failed) {
        return switch (failed) {
            case SMTPSendFailedException send -> send.getReturnCode();
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SendFailedException around -> reply(around.getNextException());
            case null, default -> 0;
        };
    }
}
