package jp.hagukumi.publication.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import jp.hagukumi.comment.CallAdministration;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CallQueries;
import jp.hagukumi.comment.CommentFixtures;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.Cut;
import jp.hagukumi.comment.Inbox;
import jp.hagukumi.comment.Intake;
import jp.hagukumi.comment.LetterMark;
import jp.hagukumi.comment.Marking;
import jp.hagukumi.comment.OpinionId;
import jp.hagukumi.comment.OpinionQueries;
import jp.hagukumi.comment.RedactionReason;
import jp.hagukumi.comment.ReplyDecisions;
import jp.hagukumi.comment.ReplyWords;
import jp.hagukumi.comment.ReplyWriting;
import jp.hagukumi.comment.Splitting;
import jp.hagukumi.comment.SubmissionDetails;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.publication.EditionLinks;
import jp.hagukumi.publication.EditionShelf;
import jp.hagukumi.publication.ResultPreview;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-052 as the lead sees it. */
class PublishResultViewIT extends ViewIT {

    private static final String LONG = "あ".repeat(1200) + "おわり。";
    private static final String PUBLISH = "publication.PublishResultForm.publish";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private EditionShelf shelf;

    private CallId call;
    private OpinionId opinion;

    /** A long letter in which somebody is named, approved; and one that is about something else. */
    @BeforeEach
    void aCallIsAnswered() {
        call = CommentFixtures.openCall(office, beans);
        Intake intake = beans.getBean(Intake.class);
        intake.enter(call, CommentFixtures.letter("検体さんに。" + LONG, "検体0001", "検体町1-1"));
        intake.enter(call, CommentFixtures.letter("ほかのこと。", "検体0002", "検体町1-2"));
        opinion = CommentFixtures.opinion(beans, call, 1, 0, 1);
        OpinionId other = CommentFixtures.opinion(beans, call, 2, 0, 0);
        SubmissionDetails off = letter(2);
        beans.getBean(Marking.class).give(off.id(), off.version(), LetterMark.OFF_TOPIC, "");
        redact("検体さん");
        for (OpinionId one : List.of(opinion, other)) {
            CommentFixtures.assign(beans, one, office.department(DemoPeople.HOIKU));
        }
        office.as(DemoPeople.WRITER_HOIKU);
        beans.getBean(ReplyWriting.class).save(opinion, version(), new ReplyWords("", "木をうえるよ。", ""));
        CommentFixtures.handIn(beans, opinion, "木を植えます。", "A");
        ReplyDecisions decisions = beans.getBean(ReplyDecisions.class);
        office.as(DemoPeople.CHIEF_HOIKU);
        decisions.check(opinion, version());
        office.as(DemoPeople.LEAD);
        decisions.approve(opinion, version());
        office.as(DemoPeople.CLERK);
        beans.getBean(CallAdministration.class)
                .close(
                        call,
                        beans.getBean(CallQueries.class)
                                .find(call)
                                .orElseThrow()
                                .version());
    }

    @Test
    void theLeadReadsEverythingThatWouldBePublishedAndWhatDoesNotCount() {
        signIn(DemoPeople.LEAD).open(EditionLinks.publish(call));

        assertThat(page())
                .contains("●●●●に。" + LONG, "木を植えます。", "A 反映した")
                .contains(text("publication.ResultAnswers.forChildren", "木をうえるよ。"))
                .contains(text("publication.result.counts", 1, 1, 1, 1))
                .contains("N3 募集の対象ではない 1人から1通、1件", "N2 個人が特定できる内容を含む", text("publication.ResultSection.complete"))
                .doesNotContain("検体さん", "ほかのこと");
    }

    @Test
    void whatWouldBePublishedWithoutWordsIsListedByNumberWithTheWayToItsLetterAndSaysWhy() {
        beans.getBean(JdbcClient.class)
                .sql("update comment_submission set consent = false where number = 1")
                .update();

        signIn(DemoPeople.LEAD).open(EditionLinks.publish(call));

        assertThat(page())
                .contains(text("publication.UnwordedOpinions.title", 1), "N1 公表の同意がない", "木を植えます。")
                .doesNotContain("おわり。");
        assertThat(_find(Anchor.class, spec -> spec.withText("1-1")))
                .extracting(Anchor::getHref)
                .containsExactly(CommentLinks.submission(call, 1));
    }

    @Test
    void nothingIsListedWhereAllWordsMayBeRead() {
        signIn(DemoPeople.LEAD).open(EditionLinks.publish(call));

        assertThat(_find(UnwordedOpinions.class)).isEmpty();
    }

    @Test
    void isOfferedAmongTheCallsAndPublished() {
        signIn(DemoPeople.LEAD).open(EditionLinks.editions());
        assertThat(page()).contains(text("publication.CallsToPublish.prepare", "こども計画（案）"));

        open(EditionLinks.publish(call));
        publish();

        assertThat(shelf.editions()).hasSize(1);
        signIn(DemoPeople.LEAD).open(EditionLinks.editions());
        assertThat(page()).contains(text("publication.CallsToPublish.correct", "こども計画（案）", 2));
    }

    @Test
    void aFurtherEditionIsNotPublishedWithoutItsReason() {
        signIn(DemoPeople.LEAD).open(EditionLinks.publish(call));
        assertThat(_find(TextArea.class)).as("the first one needs none").isEmpty();
        publish();

        signIn(DemoPeople.LEAD).open(EditionLinks.publish(call));
        assertThatThrownBy(this::publish)
                .isInstanceOf(RuleViolation.class)
                .hasMessage("publication.violation.reasonMissing");
        assertThat(shelf.editions()).hasSize(1);
        signIn(DemoPeople.LEAD).open(EditionLinks.publish(call));
        _get(TextArea.class).setValue("言葉を直しました。");
        publish();
        assertThat(shelf.editions()).hasSize(2);
    }

    @Test
    void whatChangedSinceItWasLookedAtIsNotPublished() {
        signIn(DemoPeople.LEAD).open(EditionLinks.publish(call));
        redact("おわり");

        assertThatThrownBy(this::publish).isInstanceOf(StaleVersion.class);
        assertThat(shelf.editions()).isEmpty();
    }

    @Test
    void whatIsMissingIsToldAndNothingIsOffered() {
        office.as(DemoPeople.LEAD);
        beans.getBean(ReplyDecisions.class).sendBack(opinion, version(), "年度が違います。");

        signIn(DemoPeople.LEAD).open(EditionLinks.publish(call));

        assertThat(page()).contains(text("publication.violation.notAllApproved", 1));
        assertThat(_get(Button.class, spec -> spec.withText(text(PUBLISH))).isEnabled())
                .isFalse();
    }

    @Test
    void whoMayNotPublishSeesNothingOfIt() {
        for (String login : List.of(DemoPeople.CLERK, DemoPeople.WRITER_HOIKU, DemoPeople.MEMBER)) {
            signIn(login).open(EditionLinks.publish(call));

            assertThat(page()).doesNotContain("木を植えます。", text(PUBLISH));
        }
    }

    @Test
    void allAnswersCanBeReadPageByPage() {
        signIn(DemoPeople.LEAD);
        UI.getCurrent()
                .add(new ResultAnswers(new ResultPreview(
                        call,
                        "",
                        "",
                        1,
                        false,
                        0,
                        0,
                        120,
                        120,
                        120,
                        120,
                        List.of(),
                        List.of(),
                        IntStream.rangeClosed(1, 120)
                                .mapToObj(i -> new ResultPreview.Answer(
                                        List.of(new ResultPreview.Said(
                                                List.of(i + "-1"), "", "言葉" + i + "。", List.of())),
                                        "考え方" + i + "。",
                                        "",
                                        "",
                                        List.of()))
                                .toList(),
                        "")));
        assertThat(page()).contains("考え方50。").doesNotContain("考え方51。");

        press("uikit.Pages.after", 50);
        press("uikit.Pages.after", 50);

        assertThat(page()).contains("考え方101。", "考え方120。", text("uikit.Pages.where", 101, 120, 120));
        press("uikit.Pages.before", 50);
        assertThat(page()).contains("考え方51。", "考え方100。").doesNotContain("考え方101。");
    }

    private void publish() {
        press(PUBLISH);
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(text(PUBLISH))));
    }

    private void redact(String words) {
        SubmissionDetails letter = letter(1);
        beans.getBean(Splitting.class).redact(letter.id(), letter.version(), words, RedactionReason.THIRD_PERSON, "");
    }

    private SubmissionDetails letter(int number) {
        return beans.getBean(Inbox.class).letter(call, number, Cut.SENTENCES).orElseThrow();
    }

    private long version() {
        return Objects.requireNonNull(beans.getBean(OpinionQueries.class)
                        .find(opinion)
                        .orElseThrow()
                        .reply())
                .version();
    }
}
