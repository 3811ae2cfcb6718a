package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.Words;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.tools.Chromium;
import jp.hagukumi.tools.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Typing letters and calls in a real browser: no last word is lost, and nothing is cut. */
@PortalIT
class CommentTypingBrowserIT {

    private static final String LETTER = "公園に屋根がほしいです。";
    private static final String LAST_WORDS = "最後のことばも届けてください。";

    @LocalServerPort
    private int port;

    @Autowired
    private Office office;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    private CallId call;

    @BeforeEach
    void callIsOpen() {
        call = CommentFixtures.openCall(office, beans);
        office.nobody();
    }

    @Test
    void ctrlEnterSendsTheLetterWithItsLastWords() {
        try (Chromium chromium = new Chromium();
                Terminal clerk = terminal(chromium)) {
            clerk.open(CommentLinks.enter(call));
            Page page = clerk.page();
            Locator text = page.locator(".letter-text textarea");
            text.click();
            page.keyboard().insertText(LETTER);
            page.keyboard().press("Shift+Tab");
            text.click();
            page.keyboard().press("Control+End");
            page.keyboard().insertText(LAST_WORDS);
            page.keyboard().press("Control+Enter");
            clerk.arrive("/submissions/1");
        }

        office.as(DemoPeople.CLERK);
        SubmissionId letter = CommentFixtures.letter(beans, call, 1).id();
        office.nobody();
        assertThat(beans.getBean(OriginalTexts.class).require(letter).words()).isEqualTo(LETTER + LAST_WORDS);
    }

    @Test
    void ctrlEnterOpensTheCallWithTheLastClassThatWasTyped() {
        try (Chromium chromium = new Chromium();
                Terminal clerk = terminal(chromium)) {
            clerk.open(CommentLinks.openCall());
            Page page = clerk.page();
            clerk.type("comment.CallForm.title", "打ち終わりの募集");
            clerk.date("comment.CallForm.firstDay", CommentFixtures.FIRST_DAY);
            clerk.date("comment.CallForm.lastDay", CommentFixtures.LAST_DAY);
            page.locator("vaadin-text-area textarea").click();
            page.keyboard().press("Control+End");
            page.keyboard().insertText("\nZ 最後の区分");
            page.keyboard().press("Control+Enter");
            page.waitForFunction("() => !location.href.endsWith('calls/new')");
        }

        assertThat(jdbc.sql("select label from comment_reflection_class where mark = 'Z'")
                        .query(String.class)
                        .list())
                .containsExactly("最後の区分");
    }

    @Test
    void aPastedLetterThatIsTooLongIsRefusedAndStaysWhole() {
        String tooLong = "あ".repeat(Submission.TEXT_MAX + 1);
        try (Chromium chromium = new Chromium();
                Terminal clerk = terminal(chromium)) {
            clerk.open(CommentLinks.enter(call));
            Page page = clerk.page();
            Locator text = page.locator(".letter-text textarea");
            text.click();
            page.keyboard().insertText(tooLong);
            page.keyboard().press("Control+Enter");
            clerk.seeText(Words.in(Words.JAPANESE).say("comment.violation.textLong", Submission.TEXT_MAX));

            assertThat(text.inputValue()).isEqualTo(tooLong);
        }

        assertThat(jdbc.sql("select count(*) from comment_submission")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theKeyboardGoesOnAtTheNextPartOfTheLetter() {
        office.as(DemoPeople.CLERK);
        beans.getBean(Intake.class).enter(call, CommentFixtures.letter("屋根がほしい。遊具もほしい。水飲み場も。"));
        office.nobody();
        try (Chromium chromium = new Chromium();
                Terminal clerk = terminal(chromium)) {
            clerk.open(CommentLinks.submission(call, 1));
            Page page = clerk.page();
            page.locator(".parts vaadin-item").first().click();
            page.keyboard().press("1");
            focusStandsOn(page, 1);
            page.keyboard().press("Space");
            page.keyboard().press("1");
            focusStandsOn(page, 2);
        }

        assertThat(jdbc.sql("select count(*) from comment_opinion")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private static void focusStandsOn(Page page, int part) {
        page.waitForFunction(
                "part => [...document.querySelectorAll('.parts vaadin-item')].indexOf(document.activeElement) === part",
                part);
    }

    private Terminal terminal(Chromium chromium) {
        return new Terminal(chromium, "http://127.0.0.1:" + port + "/", DemoPeople.CLERK);
    }
}
