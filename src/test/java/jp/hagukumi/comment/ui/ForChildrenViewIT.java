package jp.hagukumi.comment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import jp.hagukumi.comment.CommentFixtures;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.Intake;
import jp.hagukumi.comment.MergeField;
import jp.hagukumi.comment.OpinionId;
import jp.hagukumi.comment.OpinionQueries;
import jp.hagukumi.comment.ReflectionClass;
import jp.hagukumi.comment.ReplyState;
import jp.hagukumi.comment.ReplyView;
import jp.hagukumi.comment.ReplyWords;
import jp.hagukumi.comment.ReplyWriting;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-043: a reply once more in easy words, written, checked and approved with it. */
class ForChildrenViewIT extends ViewIT {

    private static final String EASY = "{計画名}に、木をうえることを書いたよ。";

    @Autowired
    private BeanFactory beans;

    private OpinionId opinion;
    private String page;

    @BeforeEach
    void anOpinionWaitsForItsReply() {
        var call = CommentFixtures.openCall(office, beans);
        int number = beans.getBean(Intake.class).enter(call, CommentFixtures.letter("公園に日かげをつくってください。"));
        opinion = CommentFixtures.opinion(beans, call, number, 0, 0);
        CommentFixtures.assign(beans, opinion, office.department(DemoPeople.HOIKU));
        page = CommentLinks.opinion(call, opinion);
        signIn(DemoPeople.WRITER_HOIKU).open(page);
    }

    @Test
    void isClosedUntilSomebodyWritesItAndSavedAsItIsWritten() {
        assertThat(_get(Details.class).isOpened()).isFalse();
        _get(Details.class).setOpened(true);

        field().setValue(EASY);

        assertThat(reply().forChildren()).isEqualTo(EASY);
        assertThat(page()).contains(text("comment.ReplyForm.saved"), "こども計画");
        open(page);
        assertThat(_get(Details.class).isOpened()).isTrue();
        assertThat(field().getValue()).isEqualTo(EASY);
    }

    @Test
    void goesWithTheReplyToChiefAndLeadWhoReadItAndChangesNoMore() {
        choose();
        text().setValue("木を植えます。");
        field().setValue(EASY);
        press("comment.ReplyForm.submit");
        assertThat(told()).contains(EASY);
        signIn(DemoPeople.CHIEF_HOIKU).open(page);
        assertThat(page()).contains("木を植えます。");
        assertThat(told()).contains(text("comment.ForChildren.label"), EASY);
        press("comment.ReplyPanel.check");
        signIn(DemoPeople.LEAD).open(page);
        assertThat(told()).contains(EASY);
        press("comment.ReplyPanel.approve");

        assertThat(reply().state()).isEqualTo(ReplyState.APPROVED);
        assertThat(reply().forChildren()).isEqualTo(EASY);
        office.as(DemoPeople.WRITER_HOIKU);
        assertThatThrownBy(() -> beans.getBean(ReplyWriting.class)
                        .save(opinion, version(), new ReplyWords("木を植えます。", "かえるよ。", "A")))
                .isInstanceOf(RuntimeException.class);
        assertThat(reply().forChildren()).isEqualTo(EASY);
    }

    @Test
    void itsOwnButtonsWriteIntoItAndNotIntoTheReply() {
        String into = text("comment.ForChildren.label");
        _get(
                        Button.class,
                        spec -> spec.withAttribute(
                                "aria-label", text("comment.FieldsLine.add", MergeField.COUNT.written(), into)))
                .click();

        assertThat(reply().forChildren()).isEqualTo(MergeField.COUNT.written());
        assertThat(text().getValue()).isEmpty();
    }

    @Test
    void nothingIsSaidOfItWhereNobodyWroteIt() {
        choose();
        text().setValue("木を植えます。");
        press("comment.ReplyForm.submit");

        assertThat(page()).contains("木を植えます。");
        assertThat(_find(ForChildrenText.class)).isEmpty();
    }

    @Test
    void whatSomebodyElseWroteForChildrenMeanwhileIsNotOverwritten() {
        office.as(DemoPeople.WRITER_HOIKU);
        beans.getBean(ReplyWriting.class).save(opinion, version(), new ReplyWords("", "さきに書いたよ。", ""));

        field().setValue("あとから書いたよ。");

        assertThat(page()).contains(text("comment.ReplyForm.conflict"), "さきに書いたよ。", "あとから書いたよ。");
        assertThat(reply().forChildren()).isEqualTo("さきに書いたよ。");
        press("comment.ReplyForm.takeTheirs");
        assertThat(field().getValue()).isEqualTo("さきに書いたよ。");
    }

    @Test
    void whatTwoPersonsWriteInTheTwoTextsAtTheSameTimeIsBothKept() {
        office.as(DemoPeople.WRITER_HOIKU);
        beans.getBean(ReplyWriting.class).save(opinion, version(), new ReplyWords("木を植えます。", "", ""));

        field().setValue("きをうえるよ。");

        assertThat(page())
                .contains(text("comment.ReplyForm.joined"))
                .doesNotContain(text("comment.ReplyForm.conflict"));
        assertThat(reply().words()).isEqualTo(new ReplyWords("木を植えます。", "きをうえるよ。", ""));
        field().setValue("きをうえるよ。まってね。");
        assertThat(reply().words()).isEqualTo(new ReplyWords("木を植えます。", "きをうえるよ。まってね。", ""));
    }

    @Test
    void whatIsHandedInWhileSomebodyWritesInTheOtherTextIsReadFirst() {
        choose();
        text().setValue("木を植えます。");
        office.as(DemoPeople.WRITER_HOIKU);
        beans.getBean(ReplyWriting.class).save(opinion, version(), new ReplyWords("木を植えます。", "きをうえるよ。", "A"));

        press("comment.ReplyForm.submit");

        assertThat(reply().state()).isEqualTo(ReplyState.DRAFT);
        assertThat(page()).contains(text("comment.ReplyForm.joinedNotHandedIn"), "きをうえるよ。");
        press("comment.ReplyForm.submit");
        assertThat(reply().state()).isEqualTo(ReplyState.DRAFTED);
    }

    @Test
    void afterARefusalWhatSomebodyElseWroteInTheOtherTextIsStillThere() {
        office.as(DemoPeople.WRITER_HOIKU);
        beans.getBean(ReplyWriting.class).save(opinion, version(), new ReplyWords("木を植えます。", "", ""));

        field().setValue("あ".repeat(4001));
        assertThat(field().isInvalid()).isTrue();
        field().setValue("きをうえるよ。");

        assertThat(reply().words()).isEqualTo(new ReplyWords("木を植えます。", "きをうえるよ。", ""));
    }

    @Test
    void anOldVersionIsNotStored() {
        long seen = version();
        beans.getBean(ReplyWriting.class).save(opinion, seen, new ReplyWords("", "さきに書いたよ。", ""));

        assertThatThrownBy(() -> beans.getBean(ReplyWriting.class).save(opinion, seen, new ReplyWords("", "あとから。", "")))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void tooLongAWordIsSaidBesideItsOwnFieldAndStaysWhole() {
        field().setValue("あ".repeat(4001));

        assertThat(field().isInvalid()).isTrue();
        assertThat(field().getErrorMessage()).isEqualTo(text("comment.violation.forChildrenLong", 4000));
        assertThat(text().isInvalid()).isFalse();
        assertThat(field().getValue()).hasSize(4001);
        field().setValue("みじかいよ。");
        assertThat(field().isInvalid()).isFalse();
        assertThat(reply().forChildren()).isEqualTo("みじかいよ。");
    }

    @Test
    void aFieldThatNothingIsFilledInForIsRefusedHereToo() {
        choose();
        text().setValue("木を植えます。");
        field().setValue("{計画めい}に書いたよ。");

        assertThatThrownBy(() -> press("comment.ReplyForm.submit"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.fieldUnknownForChildren");
        assertThat(reply().state()).isEqualTo(ReplyState.DRAFT);
    }

    @SuppressWarnings("unchecked")
    private void choose() {
        _get(RadioButtonGroup.class).setValue(new ReflectionClass("A", "反映した"));
    }

    /** What is shown of it to be read. */
    private String told() {
        return textOf(_get(ForChildrenText.class));
    }

    private TextArea field() {
        return _get(TextArea.class, spec -> spec.withLabel(text("comment.ForChildren.label")));
    }

    private TextArea text() {
        return _get(TextArea.class, spec -> spec.withLabel(text("comment.ReplyForm.text")));
    }

    private long version() {
        return reply().version();
    }

    private ReplyView reply() {
        return Objects.requireNonNull(
                beans.getBean(OpinionQueries.class).find(opinion).orElseThrow().reply());
    }
}
