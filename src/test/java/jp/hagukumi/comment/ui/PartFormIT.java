package jp.hagukumi.comment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CommentFixtures;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.Contributing;
import jp.hagukumi.comment.ContributionRow;
import jp.hagukumi.comment.ContributionState;
import jp.hagukumi.comment.Intake;
import jp.hagukumi.comment.OpinionId;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.test.ViewIT;
import jp.hagukumi.uikit.ConfirmDialog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-054 as the section sees it that was asked. */
class PartFormIT extends ViewIT {

    @Autowired
    private BeanFactory beans;

    private OpinionId opinion;

    @BeforeEach
    void aSecondSectionIsAsked() {
        CallId call = CommentFixtures.openCall(office, beans);
        int number = beans.getBean(Intake.class).enter(call, CommentFixtures.letter("窓口が遠いです。"));
        opinion = CommentFixtures.opinion(beans, call, number, 0, 0);
        CommentFixtures.assign(beans, opinion, office.department(DemoPeople.HOIKU));
        beans.getBean(Contributing.class).ask(opinion, office.department(DemoPeople.KATEI));
        signIn(DemoPeople.WRITER_KATEI).open(CommentLinks.opinion(call, opinion));
    }

    @Test
    void whatIsWrittenGoesToTheSectionInCharge() {
        words().setValue("相談窓口は10時からです。");
        press("comment.PartForm.give");

        assertThat(row().part()).isEqualTo("相談窓口は10時からです。");
    }

    @Test
    void thatThereIsNothingToAddIsSaidAtOnceWhereNothingIsWritten() {
        press("comment.PartForm.nothing");

        assertThat(row().state()).isEqualTo(ContributionState.NOTHING);
    }

    @Test
    void whatIsWrittenIsNotDroppedWithoutAQuestion() {
        words().setValue("相談窓口は10時からです。");
        press("comment.PartForm.nothing");

        assertThat(textOf(_get(ConfirmDialog.class))).contains(text("comment.PartForm.wordsGo"));
        assertThat(row().state()).isEqualTo(ContributionState.ASKED);
        press("common.cancel");
        _assertNone(ConfirmDialog.class);
        assertThat(words().getValue()).isEqualTo("相談窓口は10時からです。");
    }

    private TextArea words() {
        return _get(TextArea.class, spec -> spec.withLabel(text("comment.PartForm.words")));
    }

    private ContributionRow row() {
        return beans.getBean(Contributing.class).of(opinion).getFirst();
    }
}
