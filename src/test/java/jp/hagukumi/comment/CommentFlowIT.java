package jp.hagukumi.comment;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.listbox.MultiSelectListBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.Words;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter's way through the screens: typed in, sorted, sent to a section, answered, checked, approved. */
class CommentFlowIT extends ViewIT {

    private static final String LETTER = "お世話になります。病児保育を6年生まで広げてください。𠮷野公園に屋根がほしいです。";

    @Autowired
    private BeanFactory beans;

    private CallId call;

    @BeforeEach
    void callIsOpen() {
        call = CommentFixtures.openCall(office, beans);
    }

    @Test
    void aLetterGoesFromTheClerkToTheApprovedReply() {
        signIn(DemoPeople.CLERK).open(CommentLinks.enter(call));
        label(TextField.class, "comment.SubmissionForm.name").setValue("見本 花子");
        label(DatePicker.class, "comment.SubmissionForm.day").setValue(CommentFixtures.LAST_DAY);
        label(TextArea.class, "comment.SubmissionForm.text").setValue(LETTER);
        press("comment.SubmissionForm.enter");
        assertThat(address()).endsWith("/submissions/1");
        assertThat(page())
                .contains(text("comment.SplittingPanel.sorted", 0), SubmissionRow.MASK)
                .doesNotContain("見本 花子");

        choose("お世話になります。");
        press("comment.SplittingPanel.setAside");
        press("comment.SetAsideDialog.setAside");
        choose("病児保育を6年生まで広げてください。");
        press("comment.SplittingPanel.makeOpinion");
        choose("𠮷野公園に屋根がほしいです。");
        press("comment.SplittingPanel.makeOpinion");
        assertThat(page()).contains(text("comment.SplittingPanel.sorted", 100), text("comment.counts", 1, 1, 2));

        sendFirstOpinionTo(DemoPeople.HOIKU);
        assertThat(page()).contains(text("comment.ReplyState.draft"));

        String opinion = firstOpinion();

        signIn(DemoPeople.WRITER_HOIKU).open("");
        assertThat(page()).contains(text("comment.waiting.draft.sentence", 1), "0001-1");
        open(opinion);
        assertThat(page()).contains("病児保育を6年生まで広げてください。").doesNotContain("お世話になります", "公園", "花子");
        chooseClass("C");
        label(TextArea.class, "comment.ReplyForm.text").setValue("対象を広げる時期を検討します。");
        assertThat(page()).contains(text("comment.ReplyForm.saved"));
        press("comment.ReplyForm.submit");
        assertThat(page()).contains(text("comment.ReplyState.drafted"));

        signIn(DemoPeople.CHIEF_HOIKU).open(opinion);
        press("comment.ReplyPanel.sendBack");
        label(TextArea.class, "common.reason").setValue("時期を書く");
        press("comment.ReplyPanel.sendBackVerb");

        signIn(DemoPeople.WRITER_HOIKU).open("");
        assertThat(page()).contains("時期を書く");
        open(opinion);
        assertThat(page()).contains(text("comment.ReplyForm.returned", "時期を書く"));
        label(TextArea.class, "comment.ReplyForm.text").setValue("令和9年度から対象を広げます。");
        press("comment.ReplyForm.submit");

        signIn(DemoPeople.CHIEF_HOIKU).open(opinion);
        press("comment.ReplyPanel.check");
        assertThat(offers("comment.ReplyPanel.check")).isFalse();

        signIn(DemoPeople.LEAD).open("");
        assertThat(page()).contains(text("comment.waiting.approve.sentence", 1));
        open(opinion);
        press("comment.ReplyPanel.approve");
        assertThat(page())
                .contains(text("comment.ReplyState.approved"), "令和9年度から対象を広げます。")
                .contains(LETTER.substring(0, 9));

        open(CommentLinks.opinions(call));
        assertThat(page()).contains(text("comment.OpinionsView.filter", text("comment.ReplyState.approved"), 1));
    }

    @Test
    void theSamePartIsNotSortedTwice() {
        clerkHasEntered();
        signIn(DemoPeople.CLERK).open(CommentLinks.submission(call, 1));
        choose("病児保育を6年生まで広げてください。");
        press("comment.SplittingPanel.makeOpinion");
        choose("病児保育を6年生まで広げてください。");

        assertThatThrownBy(() -> press("comment.SplittingPanel.makeOpinion"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.overlap");
    }

    @Test
    void whatIsNotSentToASectionYetCanBeUndone() {
        clerkHasEntered();
        signIn(DemoPeople.CLERK).open(CommentLinks.submission(call, 1));
        choose("病児保育を6年生まで広げてください。");
        press("comment.SplittingPanel.makeOpinion");
        choose("病児保育を6年生まで広げてください。");

        press("comment.SplittingPanel.putBack");

        assertThat(page()).contains(text("comment.counts", 1, 1, 0));
    }

    @Test
    void partsAreOfferedAtCommasOnDemand() {
        office.as(DemoPeople.CLERK);
        beans.getBean(Intake.class).enter(call, CommentFixtures.letter("給食を無償にし、量も増やす。"));
        signIn(DemoPeople.CLERK).open(CommentLinks.submission(call, 1));

        _get(com.vaadin.flow.component.checkbox.Checkbox.class).setValue(true);

        assertThat(parts().stream().map(Segment::text)).containsExactly("給食を無償にし、", "量も増やす。");
    }

    @Test
    void noFormOpensForALetterThatCouldNotBeEnteredAnyMore() {
        office.as(DemoPeople.CLERK);
        beans.getBean(CallAdministration.class)
                .close(
                        call,
                        beans.getBean(CallQueries.class)
                                .find(call)
                                .orElseThrow()
                                .version());

        signIn(DemoPeople.CLERK).open(CommentLinks.enter(call));

        assertThat(offers("comment.SubmissionForm.enter")).isFalse();
        assertThat(page()).contains("受付を終了しました", text("comment.EnterSubmissionView.toInbox"));
    }

    @Test
    void anotherSectionsOpinionIsRefused() {
        OpinionId opinion = assignedTo(DemoPeople.HOIKU);

        signIn(DemoPeople.WRITER_KATEI).open(CommentLinks.opinion(call, opinion));

        assertThat(page()).contains(text("shell.RefusedView.title")).doesNotContain("病児");
    }

    @Test
    void sectionsAreNotLetIntoTheInbox() {
        clerkHasEntered();

        signIn(DemoPeople.WRITER_HOIKU).open(CommentLinks.call(call));

        assertThat(page()).contains(text("shell.RefusedView.title")).doesNotContain("病児");
    }

    @Test
    void theWriterWhoIsChiefTooDoesNotCheckOwnWork() {
        OpinionId opinion = assignedTo(DemoPeople.HOIKU);
        office.as(DemoPeople.WRITER_HOIKU);
        CommentFixtures.handIn(beans, opinion, "考え方", "A");

        signIn(DemoPeople.WRITER_HOIKU).open(CommentLinks.opinion(call, opinion));

        assertThat(offers("comment.ReplyPanel.check")).isFalse();
        assertThat(offers("comment.ReplyPanel.sendBack")).isFalse();
    }

    @Test
    void aReplyWithoutAClassIsNotHandedIn() {
        OpinionId opinion = assignedTo(DemoPeople.HOIKU);
        signIn(DemoPeople.WRITER_HOIKU).open(CommentLinks.opinion(call, opinion));
        label(TextArea.class, "comment.ReplyForm.text").setValue("考え方");

        assertThatThrownBy(() -> press("comment.ReplyForm.submit"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.classMissing");
    }

    @Test
    void everyScreenSpeaksEnglish() {
        OpinionId opinion = assignedTo(DemoPeople.HOIKU);
        speak(Words.ENGLISH);
        signIn(DemoPeople.CLERK).open(CommentLinks.calls());
        assertThat(page()).contains("Open call");
        open(CommentLinks.openCall());
        assertThat(page()).contains("Reflection classes");
        open(CommentLinks.submission(call, 1));
        assertThat(page()).contains("Make opinion", "1 persons, 1 submissions, 1 opinions");
        open(CommentLinks.enter(call));
        assertThat(page()).contains("Type the letter exactly as it came");
        open(CommentLinks.opinions(call));
        assertThat(page()).contains("Being written 1");
        open(CommentLinks.opinion(call, opinion));
        assertThat(page()).contains("In the citizen’s words", "Being written");
    }

    private void clerkHasEntered() {
        office.as(DemoPeople.CLERK);
        beans.getBean(Intake.class).enter(call, CommentFixtures.letter(LETTER));
    }

    private OpinionId assignedTo(String department) {
        clerkHasEntered();
        OpinionId opinion = CommentFixtures.opinion(beans, call, 1, 1, 1);
        CommentFixtures.assign(beans, opinion, office.department(department));
        return opinion;
    }

    private String firstOpinion() {
        OpinionId opinion = office.as(
                        DemoPeople.LEAD,
                        () -> beans.getBean(OpinionQueries.class).list(call))
                .getFirst()
                .id();
        return CommentLinks.opinion(call, opinion);
    }

    private void sendFirstOpinionTo(String name) {
        @SuppressWarnings("unchecked")
        ComboBox<DepartmentView> department =
                (ComboBox<DepartmentView>) (ComboBox<?>) _find(ComboBox.class).getFirst();
        department.setValue(beans.getBean(jp.hagukumi.account.Directory.class).departmentsToday().stream()
                .filter(d -> d.name().equals(name))
                .findFirst()
                .orElseThrow());
        _click(_find(Button.class, spec -> spec.withText(text("comment.OpinionCard.assign")))
                .getFirst());
    }

    @SuppressWarnings("unchecked")
    private MultiSelectListBox<Segment> box() {
        return (MultiSelectListBox<Segment>) _get(MultiSelectListBox.class);
    }

    private List<Segment> parts() {
        return box().getListDataView().getItems().toList();
    }

    private void choose(String words) {
        box().setValue(Set.of(
                parts().stream().filter(p -> p.text().equals(words)).findFirst().orElseThrow()));
    }

    @SuppressWarnings("unchecked")
    private void chooseClass(String mark) {
        RadioButtonGroup<ReflectionClass> group = _get(RadioButtonGroup.class);
        group.setValue(CommentFixtures.CLASSES.stream()
                .filter(c -> c.mark().equals(mark))
                .findFirst()
                .orElseThrow());
    }

    private <T extends com.vaadin.flow.component.Component> T label(Class<T> type, String key) {
        return _get(type, spec -> spec.withLabel(text(key)));
    }
}
