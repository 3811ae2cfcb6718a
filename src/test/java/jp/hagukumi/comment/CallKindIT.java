package jp.hagukumi.comment;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.util.List;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.test.ViewIT;
import jp.hagukumi.uikit.ConfirmDialog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A call is opened, runs and ends as its kind says. */
class CallKindIT extends ViewIT {

    @Autowired
    private BeanFactory beans;

    @Test
    void theFormAsksOnlyWhatTheKindNeedsAndSaysWhatItIsFor() {
        PlanFixtures.create(office, beans.getBean(PlanImport.class));
        signIn(DemoPeople.CLERK).open(CommentLinks.openCall());
        assertThat(asks(DatePicker.class, "comment.CallForm.lastDay")).isTrue();
        assertThat(asks(TextArea.class, "comment.CallForm.classes")).isTrue();

        kind().setValue(CallKind.QUESTIONNAIRE);
        assertThat(kind().getHelperText()).isEqualTo(text("comment.CallKind.questionnaire.for"));
        assertThat(asks(DatePicker.class, "comment.CallForm.lastDay")).isTrue();
        assertThat(asks(TextArea.class, "comment.CallForm.classes")).isFalse();

        kind().setValue(CallKind.STANDING_INBOX);
        assertThat(kind().getHelperText()).isEqualTo(text("comment.CallKind.standing_inbox.for"));
        assertThat(asks(DatePicker.class, "comment.CallForm.lastDay")).isFalse();
        assertThat(asks(DatePicker.class, "comment.CallForm.publication")).isFalse();
        assertThat(asks(TextArea.class, "comment.CallForm.classes")).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aStandingInboxIsOpenedTakesLettersInTimeAndIsClosedByDecision() {
        PlanFixtures.create(office, beans.getBean(PlanImport.class));
        signIn(DemoPeople.CLERK).open(CommentLinks.openCall());
        _get(TextField.class, spec -> spec.withLabel(text("comment.CallForm.title")))
                .setValue("相談・意見・苦情");
        ComboBox<PlanSummary> plan = label(ComboBox.class, "comment.CallForm.plan");
        plan.setValue(plan.getListDataView().getItem(0));
        _get(DatePicker.class, spec -> spec.withLabel(text("comment.CallForm.firstDay")))
                .setValue(CommentFixtures.FIRST_DAY);
        // Typed before the clerk knew better; a standing inbox has none.
        _get(DatePicker.class, spec -> spec.withLabel(text("comment.CallForm.lastDay")))
                .setValue(CommentFixtures.LAST_DAY);
        kind().setValue(CallKind.STANDING_INBOX);
        press("comment.CallForm.open");

        CallSummary call = beans.getBean(CallQueries.class).all().getFirst();
        assertThat(call.kind()).isEqualTo(CallKind.STANDING_INBOX);
        beans.getBean(Intake.class)
                .enter(
                        call.id(),
                        CommentFixtures.receivedAt(CommentFixtures.japan(LocalDateTime.of(2026, 1, 1, 0, 0))));
        open(CommentLinks.call(call.id()));
        assertThat(page())
                .contains(text("comment.CallKind.standing_inbox"))
                .doesNotContain(text("comment.LetterMark.late"));
        assertThat(offers("comment.InboxView.close")).isTrue();
        press("comment.InboxView.close");
        assertThat(textOf(_get(ConfirmDialog.class)))
                .as("it says what is left before anybody tries")
                .contains(text("comment.violation.casesLeft", 1), text("comment.violation.lettersLeft", 1));
        press("common.cancel");

        CommentFixtures.setAside(beans, call.id(), 1, 0, 0, SetAsideReason.GREETING);
        CaseDesk desk = beans.getBean(CaseDesk.class);
        CaseRow received = desk.of(call.id()).getFirst();
        desk.take(received.letter(), received.version());
        desk.finish(received.letter(), desk.of(call.id()).getFirst().version());
        open(CommentLinks.call(call.id()));
        press("comment.InboxView.close");
        _find(com.vaadin.flow.component.button.Button.class, spec -> spec.withText(text("comment.InboxView.close")))
                .getLast()
                .click();

        assertThat(beans.getBean(CallQueries.class)
                        .find(call.id())
                        .orElseThrow()
                        .state())
                .isEqualTo(CallState.CLOSED);
    }

    @Test
    void thoseWithoutAnEndStandFirstInTheList() {
        CallId questionnaire = CommentFixtures.openCall(office, beans, CallKind.QUESTIONNAIRE);
        office.as(DemoPeople.CLERK);
        CallSummary first = beans.getBean(CallQueries.class).find(questionnaire).orElseThrow();
        CallId standing = beans.getBean(CallAdministration.class)
                .open(CommentFixtures.newCall(CallKind.STANDING_INBOX, first.plan()));

        assertThat(beans.getBean(CallQueries.class).all())
                .extracting(CallSummary::id)
                .containsExactly(standing, questionnaire);
        signIn(DemoPeople.CLERK).open(CommentLinks.calls());
        assertThat(page()).contains(text("comment.CallsView.title"));
    }

    @Test
    void aReplyToAQuestionnaireIsHandedInWithoutAClass() {
        CallId call = CommentFixtures.openCall(office, beans, CallKind.QUESTIONNAIRE);
        beans.getBean(Intake.class).enter(call, CommentFixtures.letter("遊び場がほしい。"));
        OpinionId opinion = CommentFixtures.opinion(beans, call, 1, 0, 0);
        CommentFixtures.assign(beans, opinion, office.department(DemoPeople.HOIKU));
        signIn(DemoPeople.WRITER_HOIKU).open(CommentLinks.opinion(call, opinion));
        assertThat(_find(RadioButtonGroup.class)).isEmpty();
        _get(TextArea.class, spec -> spec.withLabel(text("comment.ReplyForm.text")))
                .setValue("公園を順に直しています。");

        press("comment.ReplyForm.submit");

        assertThat(beans.getBean(OpinionQueries.class).list(call))
                .extracting(OpinionRow::state)
                .isEqualTo(List.of(ReplyState.DRAFTED));
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<CallKind> kind() {
        return label(RadioButtonGroup.class, "comment.CallForm.kind");
    }

    private boolean asks(Class<? extends com.vaadin.flow.component.Component> type, String key) {
        return !_find(type, spec -> spec.withLabel(text(key))).isEmpty();
    }

    private <T extends com.vaadin.flow.component.Component> T label(Class<T> type, String key) {
        return _get(type, spec -> spec.withLabel(text(key)));
    }
}
