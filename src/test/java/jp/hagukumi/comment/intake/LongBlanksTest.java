package jp.hagukumi.comment.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Blanks and line ends, however many, are gone through once: nothing that is brought keeps a thread for minutes. */
class LongBlanksTest {

    private static final int MANY = 2_000_000;

    /** Going through them once takes a hundredth of it. */
    private static final Duration SHORT = Duration.ofSeconds(5);

    @Test
    void lineEndsWithinTheWordsOfAMailDoNotKeepAThread() {
        // As many as a part may have at all; each of these once took every one behind it.
        String words = "あ" + "\n".repeat(900_000) + "い";

        MailRefusal refused = assertTimeoutPreemptively(
                SHORT,
                () -> catchThrowableOfType(
                        MailRefusal.class,
                        () -> MailReader.read(Mails.mail("text/plain", words, StandardCharsets.UTF_8))));

        assertThat(refused.fault()).isEqualTo(MailFault.TOO_LONG);
    }

    @Test
    void lineEndsBehindTheWordsOfAMailAreLeftOut() {
        byte[] mail = Mails.mail("text/plain", "屋根を。\n\nぜひ。\n\n\n", StandardCharsets.UTF_8);

        assertThat(MailReader.read(mail).text()).isEqualTo("屋根を。\n\nぜひ。");
    }

    @Test
    void aTextOfMoreBytesThanAnyLetterHasIsRefusedUnread() {
        String words = "あ" + "\n".repeat(MANY);

        MailRefusal refused = assertTimeoutPreemptively(
                SHORT,
                () -> catchThrowableOfType(
                        MailRefusal.class,
                        () -> MailReader.read(Mails.mail("text/plain", words, StandardCharsets.UTF_8))));

        assertThat(refused.fault()).isEqualTo(MailFault.TOO_LONG);
    }

    @Test
    void blanksWithinAPageDoNotKeepAThread() {
        String page = "<pre>あ" + " ".repeat(MANY - 100) + "い</pre>";

        assertThat(assertTimeoutPreemptively(SHORT, () -> PageText.of(page))).hasSize(MANY - 98);
    }

    @Test
    void blanksBeforeLineEndsOfAPageAreLeftOutAndLinesKeptApart() {
        assertThat(PageText.of("<pre>あ \t \n \nい  う\n\n\n\nえ \n</pre>")).isEqualTo("あ\n\nい  う\n\nえ");
    }

    @Test
    void dotsAndBlanksWithinANameDoNotKeepAThread() {
        String name = "あ" + " .".repeat(MANY / 2) + "い.pdf";

        assertThat(assertTimeoutPreemptively(SHORT, () -> EnclosedName.of(name)).length())
                .isLessThanOrEqualTo(120);
    }

    @Test
    void dotsAndBlanksAroundANameAreLeftOut() {
        assertThat(EnclosedName.of(". .. 別紙 1.pdf . ")).isEqualTo("別紙 1.pdf");
        assertThat(EnclosedName.of(" ... ")).isEmpty();
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(EnclosedName.of("あ".repeat(200_000) + ".pdf")).hasSize(120).endsWith("あ.pdf");
    }

    @Test
    void blanksWithinADayDoNotKeepAThread() {
        String day = "2025/1/5" + " ".repeat(MANY) + "x";

        assertThat(assertTimeoutPreemptively(SHORT, () -> ReceivedAt.of(day))).isEmpty();
    }
}
