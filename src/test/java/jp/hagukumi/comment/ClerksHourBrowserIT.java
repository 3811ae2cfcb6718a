package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import jp.hagukumi.account.Operation;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.shared.JapanTime;
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

/** From a file and a fax to the published result without a mouse: whatever is done is reached by Tab and done by a key. */
@PortalIT
class ClerksHourBrowserIT {

    private static final String SHADE = "公園に日かげをつくってください。";
    private static final String COUNTER = "窓口が遠くて通えません。";
    private static final int STOPS = 120;
    private static final Words WORDS = Words.in(Words.JAPANESE);

    /** Whether what has the focus, or the button or link that it belongs to, says these words. */
    private static final String FOCUSED = """
            ([words, within]) => {
              let at = document.activeElement;
              while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
              if (!at || at.matches('body, vaadin-dialog') || !at.closest(within)) return false;
              const labels = at.labels ? [...at.labels].map(label => label.textContent).join(' ') : '';
              const near = at.closest('vaadin-button, a, vaadin-item') || at;
              return [at.getAttribute('aria-label') || '', labels, near.textContent]
                .some(said => said.includes(words));
            }""";

    /** Whether the page waits for no answer of the server. */
    private static final String QUIET = """
            () => {
              const clients = Object.values((window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients) || {});
              return clients.length > 0 && clients.every(client => !client.isActive || !client.isActive());
            }""";

    @LocalServerPort
    private int port;

    @Autowired
    private Office office;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    private CallId call;
    private LocalDate lastDay;

    @BeforeEach
    void aCallHasJustEnded() {
        PlanId plan = PlanFixtures.create(office, beans.getBean(PlanImport.class));
        lastDay = JapanTime.today(beans.getBean(Clock.class)).minusDays(1);
        call = office.as(
                DemoPeople.CLERK,
                () -> beans.getBean(CallAdministration.class)
                        .open(new NewCall(
                                plan,
                                "こども計画（案）",
                                lastDay.minusDays(30),
                                lastDay,
                                lastDay.plusDays(30),
                                CommentFixtures.CLASSES)));
        office.nobody();
    }

    @Test
    void leadsFromAFileAndAFaxToThePublishedResultByKeysAlone() {
        try (Chromium chromium = new Chromium()) {
            try (Terminal clerk = terminal(chromium, DemoPeople.CLERK)) {
                takeInAFile(clerk);
                typeAFax(clerk);
                List.of(1, 2, 3).forEach(number -> makeAnOpinion(clerk, number));
                putTogether(clerk);
                List.of(1, 3).forEach(number -> sendToItsSection(clerk, number));
            }
            for (String opinion : leading()) {
                String page = CommentLinks.opinions(call) + "/" + opinion;
                reply(chromium, page);
                decide(
                        chromium,
                        DemoPeople.CHIEF_HOIKU,
                        page,
                        "comment.ReplyPanel.check",
                        "comment.ReplyPanel.checked");
                decide(chromium, DemoPeople.LEAD, page, "comment.ReplyPanel.approve", "comment.ReplyPanel.approved");
            }
            close(chromium);
            publish(chromium);
        }

        assertThat(count("select count(*) from comment_submission")).isEqualTo(3);
        assertThat(count("select count(*) from comment_group")).isEqualTo(1);
        assertThat(count("select opinions from publication_edition where call_id is not null"))
                .isEqualTo(3);
        assertThat(count("select count(*) from account_trail where operation = '" + Operation.CITIZEN_REVEAL.code()
                        + "'"))
                .isZero();
    }

    private void takeInAFile(Terminal clerk) {
        String day = lastDay.format(DateTimeFormatter.ofPattern("uuuu/MM/dd"));
        String csv = "受付番号,受付日時,氏名,住所,ご意見\r\n1,%s 10:00,検体0001,検体町1,%s\r\n2,%s 11:00,検体0002,検体町2,%s\r\n"
                .formatted(day, SHADE, day, SHADE);
        Page page = clerk.open(CommentLinks.intake(call)).page();
        to(page, word("comment.IntakeView.choose"));
        FileChooser file = chooser(page);
        file.setFiles(new FilePayload("form.csv", "text/csv", csv.getBytes(Charset.forName("windows-31j"))));
        clerk.arrive("/intake/");
        to(page, word("comment.IntakePlanForm.service"));
        page.keyboard().insertText("電子申請");
        to(page, word("comment.IntakePlanForm.check"));
        page.keyboard().press("Enter");
        toBeginning(page, "comment.IntakePreviewCard.take", 2);
        page.keyboard().press("Enter");
        clerk.see("comment.IntakeOutcome.heading", 2);
    }

    /** Whoever sees no dialog presses the key once more. */
    private static FileChooser chooser(Page page) {
        Page.WaitForFileChooserOptions soon = new Page.WaitForFileChooserOptions().setTimeout(5000);
        try {
            return page.waitForFileChooser(soon, () -> page.keyboard().press("Enter"));
        } catch (TimeoutError none) {
            return page.waitForFileChooser(() -> page.keyboard().press("Enter"));
        }
    }

    private void typeAFax(Terminal clerk) {
        Page page = clerk.open(CommentLinks.enter(call)).page();
        to(page, word("comment.SubmissionForm.day"));
        page.keyboard().press("Control+A");
        page.keyboard().type(lastDay.format(DateTimeFormatter.ofPattern("uuuu/MM/dd")));
        page.keyboard().press("Enter");
        to(page, word("comment.SubmissionForm.name"));
        page.keyboard().insertText("検体0003");
        to(page, word("comment.SubmissionForm.address"));
        page.keyboard().insertText("検体町3");
        to(page, word("comment.SubmissionForm.text"));
        page.keyboard().insertText(COUNTER);
        page.keyboard().press("Control+Enter");
        clerk.arrive("/submissions/3");
    }

    private void makeAnOpinion(Terminal clerk, int number) {
        Page page = clerk.open(CommentLinks.submission(call, number)).page();
        to(page, number == 3 ? COUNTER : SHADE, ".parts");
        page.keyboard().press("Space");
        page.keyboard().press("1");
        clerk.see("comment.OpinionCard.describe");
    }

    private void putTogether(Terminal clerk) {
        Page page = clerk.open(CommentLinks.groups(call)).page();
        to(page, word("comment.GroupProposalPanel.together", 2));
        page.keyboard().press("Enter");
        clerk.see("comment.GroupProposalPanel.done", 2);
    }

    private void sendToItsSection(Terminal clerk, int number) {
        Page page = clerk.open(CommentLinks.submission(call, number)).page();
        to(page, word("comment.OpinionCard.department"));
        page.keyboard().insertText(DemoPeople.HOIKU);
        page.keyboard().press("Enter");
        to(page, word("comment.OpinionCard.assign"));
        page.keyboard().press("Enter");
        clerk.see("comment.OpinionCard.assigned", DemoPeople.HOIKU);
    }

    private List<String> leading() {
        return jdbc.sql("select o.id from comment_opinion o join comment_submission s on s.id = o.submission_id"
                        + " where o.answered_by = o.id order by s.number")
                .query(String.class)
                .list();
    }

    private void reply(Chromium chromium, String path) {
        try (Terminal writer = terminal(chromium, DemoPeople.WRITER_HOIKU)) {
            Page page = writer.open(path).page();
            to(page, CommentFixtures.CLASSES.getFirst().label());
            page.keyboard().press("Space");
            to(page, word("comment.ReplyForm.text"));
            page.keyboard().insertText("木を植えました。");
            page.keyboard().press("Control+Enter");
            writer.see("comment.ReplyForm.submitted");
        }
    }

    private void decide(Chromium chromium, String login, String path, String verb, String done) {
        try (Terminal terminal = terminal(chromium, login)) {
            Page page = terminal.open(path).page();
            to(page, word(verb));
            page.keyboard().press("Enter");
            terminal.see(done);
        }
    }

    private void close(Chromium chromium) {
        try (Terminal clerk = terminal(chromium, DemoPeople.CLERK)) {
            Page page = clerk.open(CommentLinks.call(call)).page();
            to(page, word("comment.InboxView.close"));
            page.keyboard().press("Enter");
            clerk.see("comment.InboxView.closeEffect");
            to(page, word("comment.InboxView.close"), "vaadin-dialog");
            page.keyboard().press("Enter");
            page.waitForFunction("() => location.pathname === '/calls'");
        }
    }

    private void publish(Chromium chromium) {
        try (Terminal lead = terminal(chromium, DemoPeople.LEAD)) {
            Page page = lead.open("editions/result/" + call).page();
            toBeginning(page, "publication.PublishResultForm.publish");
            page.keyboard().press("Enter");
            lead.see("publication.PublishForm.confirmTitle");
            to(page, word("publication.PublishResultForm.publish"), "vaadin-dialog");
            page.keyboard().press("Enter");
            page.waitForFunction("() => !location.href.includes('/editions/result/')");
        }
    }

    /** Goes on by Tab until something that says these words has the focus. */
    private static void to(Page page, String words) {
        to(page, words, "body");
    }

    /** @param within what it has to stand in, as a selector */
    private static void to(Page page, String words, String within) {
        page.waitForFunction(QUIET);
        for (int stop = 0; stop < STOPS; stop++) {
            if (Boolean.TRUE.equals(page.evaluate(FOCUSED, List.of(words, within)))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(
                "not reached by Tab: " + words + " in\n" + page.locator("body").innerText());
    }

    /** The same, once it is there: what stands in it is worked out by the server. */
    private static void toBeginning(Page page, String key, Object... arguments) {
        String words = word(key, arguments);
        page.getByText(words).first().waitFor();
        to(page, words);
    }

    private static String word(String key, Object... arguments) {
        return WORDS.say(key, arguments);
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private Terminal terminal(Chromium chromium, String login) {
        return new Terminal(chromium, "http://127.0.0.1:" + port + "/", login);
    }
}
