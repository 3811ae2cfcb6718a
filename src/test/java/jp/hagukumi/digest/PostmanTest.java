package jp.hagukumi.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import jp.hagukumi.account.MailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What is certain after each way in which a conversation with a mail server can end. */
class PostmanTest {

    private static final MailAddress TO = new MailAddress("hoiku@city.example.jp");
    private static final Letter LETTER = new Letter("件名", "本文\n");

    @Test
    void knowsThatTheServerHasTakenIt() throws IOException {
        try (StubbornMailServer server = new StubbornMailServer(Map.of())) {
            assertThat(sent(server)).isEqualTo(new Postman.Outcome.Taken());
            assertThat(server.taken()).containsExactly(TO.value());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 no such user, REFUSED",
        "RCPT, 450 box busy, LATER",
        "MAIL, 530 who are you, NO_ENTRY",
        "MAIL, 550 not from here, NO_ENTRY",
        "MAIL, 553 not you, NO_ENTRY",
        "MAIL, 451 not now, LATER",
        "DATA, 554 no, REFUSED",
        "., 554 this looks bad, REFUSED",
        "., 451 greylisted, LATER",
    })
    void knowsThatTheServerHasNotTakenIt(String command, String answer, Trouble why) throws IOException {
        try (StubbornMailServer server = new StubbornMailServer(Map.of(command, answer))) {
            assertThat(sent(server)).isEqualTo(new Postman.Outcome.NotTaken(why));
            assertThat(server.taken()).isEmpty();
        }
    }

    @Test
    void doesNotKnowWhatBecameOfItWhenTheServerHangsUpAfterTheLastLine() throws IOException {
        try (StubbornMailServer server = new StubbornMailServer(Map.of(".", ""))) {
            assertThat(sent(server)).isEqualTo(new Postman.Outcome.NotKnown());
        }
    }

    @Test
    void knowsThatNobodyAnswered() throws IOException {
        StubbornMailServer server = new StubbornMailServer(Map.of());
        server.close();

        assertThat(sent(server)).isEqualTo(new Postman.Outcome.NotTaken(Trouble.NO_SERVER));
    }

    private static Postman.Outcome sent(StubbornMailServer server) {
        return to(server.port()).send(TO, LETTER, "2026-06-05.person");
    }

    /** A postman of the portal for a server on this port. */
    static Postman to(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        Properties limits = new Properties();
        limits.setProperty("mail.smtp.connectiontimeout", "2000");
        limits.setProperty("mail.smtp.timeout", "2000");
        sender.setJavaMailProperties(limits);
        return new Postman(
                sender,
                new MailSettings(
                        "127.0.0.1", "portal@city.example.jp", "https://portal.city.example.jp/", Duration.ofDays(1)));
    }
}
