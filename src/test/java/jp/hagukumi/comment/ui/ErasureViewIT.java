package jp.hagukumi.comment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import java.time.ZoneOffset;
import jp.hagukumi.comment.CallAdministration;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CallKind;
import jp.hagukumi.comment.CallQueries;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.CommentFixtures;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.Intake;
import jp.hagukumi.comment.SetAsideReason;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.test.TestClock;
import jp.hagukumi.test.ViewIT;
import jp.hagukumi.uikit.DayPicker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-056 on its pages. */
class ErasureViewIT extends ViewIT {

    private static final LocalDate KEPT_UNTIL = CommentFixtures.LAST_DAY.plusYears(3);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TestClock clock;

    private CallId call;

    @BeforeEach
    void aSortedQuestionnaireIsOver() {
        call = CommentFixtures.openCall(office, beans, CallKind.QUESTIONNAIRE);
        beans.getBean(Intake.class).enter(call, CommentFixtures.letter("公園に屋根を。", "検体0001", "検体町1"));
        CommentFixtures.setAside(beans, call, 1, 0, 0, SetAsideReason.OFF_TOPIC);
        clock.stopAt(CommentFixtures.LAST_DAY.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC));
        beans.getBean(CallAdministration.class).close(call, summary().version());
    }

    @Test
    void theDayIsSetBelowTheParticulars() {
        signIn(DemoPeople.CLERK).open(CommentLinks.particulars(call));
        _get(DayPicker.class, spec -> spec.withLabel(text("comment.RetentionCard.day")))
                .setValue(KEPT_UNTIL);
        press("comment.RetentionCard.save");

        assertThat(summary().keptUntil()).isEqualTo(KEPT_UNTIL);
    }

    @Test
    void aDayBeforeTheEndOfTheCallIsRefused() {
        signIn(DemoPeople.CLERK).open(CommentLinks.particulars(call));
        _get(DayPicker.class, spec -> spec.withLabel(text("comment.RetentionCard.day")))
                .setValue(CommentFixtures.LAST_DAY.minusDays(1));

        assertThatThrownBy(() -> press("comment.RetentionCard.save"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.keptTooShort");
    }

    @Test
    void sectionsDoNotSeeTheDayNorThePage() {
        signIn(DemoPeople.WRITER_HOIKU).open(CommentLinks.particulars(call));

        assertThat(page()).doesNotContain(text("comment.RetentionCard.title"));
    }

    @Test
    void beforeItsTimeThePageSaysWhyNothingCanBeErased() {
        beans.getBean(CallAdministration.class).keepUntil(call, summary().version(), KEPT_UNTIL);
        signIn(DemoPeople.CLERK).open(CommentLinks.erasure(call));

        assertThat(page())
                .contains(text("comment.violation.erasureNotYet"))
                .contains(text("comment.ErasureTallyCard.senders", 1))
                .doesNotContain(text("comment.ErasureView.ask"));
    }

    @Test
    void onePersonAsksAndAnotherOneErases() {
        timePasses();
        signIn(DemoPeople.LEAD).open(CommentLinks.erasure(call));
        press("comment.ErasureView.ask");
        assertThat(page())
                .contains(text("comment.violation.secondPersonNeeded"))
                .doesNotContain(text("comment.ErasureView.agree"));

        signIn(DemoPeople.CLERK).open(CommentLinks.erasure(call));
        press("comment.ErasureView.agree");
        _find(Button.class, spec -> spec.withText(text("comment.ErasureView.agree")))
                .getLast()
                .click();

        assertThat(page()).contains(text("comment.ErasureTallyCard.done"));
        assertThat(summary().erasedAt()).isNotNull();
        open(CommentLinks.submission(call, 1));
        assertThat(page()).contains("■").doesNotContain("検体", "屋根");
    }

    private void timePasses() {
        beans.getBean(CallAdministration.class).keepUntil(call, summary().version(), KEPT_UNTIL);
        clock.stopAt(KEPT_UNTIL.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private CallSummary summary() {
        return beans.getBean(CallQueries.class).find(call).orElseThrow();
    }
}
