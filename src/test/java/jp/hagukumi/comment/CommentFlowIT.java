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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.hagukumi.account.AccountAdministration;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.account.Role;
import jp.hagukumi.account.Trail;
import jp.hagukumi.account.TrailReader;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.WaitingWork;
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
        assertThat(page()).contains(text("comment.SplittingPanel.sorted", 100), text("comment.counts", 1, 1, 2, 2));

        sendFirstOpinionTo(DemoPeople.HOIKU);
        assertThat(page()).contains(text("comment.ReplyState.draft"));

        String opinion = firstOpinion();

        signIn(DemoPeople.WRITER_HOIKU).open("");
        assertThat(page()).contains(text("comment.waiting.draft.sentence", 1), "0001-1");
        open(opinion);
        assertThat(page()).contains("病児保育を6年生まで広げてください。").doesNotContain("お世話になります", "公園", "花子");
        chooseClass("C");
        label(TextArea.class, "comment.ReplyForm.text").setValue("対象を広げる時期を検討します。");
        assertThat(page()).contains(text("comment.ReplyForm.saved"), text("comment.PromisesPanel.unsaid"));
        declinePromise();
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
        declinePromise();
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

    private void declinePromise() {
        press("comment.PromisesPanel.decline");
        label(TextArea.class, "common.reason").setValue("時期は計画に書いてある");
        press("comment.PromisesPanel.declineVerb");
        assertThat(page()).contains(text("comment.PromisesPanel.none", "時期は計画に書いてある"));
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

        assertThat(page()).contains(text("comment.counts", 1, 1, 0, 0));
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
    void theNextLetterIsTheNextOfTheSameFilter() {
        clerkHasEntered();
        clerkHasEntered();
        signIn(DemoPeople.CLERK).open(CommentLinks.submission(call, 1) + "?show=split");

        press("comment.LetterPanel.next");

        assertThat(address()).endsWith("/submissions/2?show=split");
    }

    @Test
    void partsStayCutAsFinelyAfterOneOfThemWasSorted() {
        office.as(DemoPeople.CLERK);
        beans.getBean(Intake.class).enter(call, CommentFixtures.letter("給食を無償にし、量も増やす。味も、よくする。"));
        signIn(DemoPeople.CLERK).open(CommentLinks.submission(call, 1));
        _get(com.vaadin.flow.component.checkbox.Checkbox.class).setValue(true);

        choose("給食を無償にし、");
        press("comment.SplittingPanel.makeOpinion");

        assertThat(parts().stream().map(Segment::text)).containsExactly("給食を無償にし、", "量も増やす。", "味も、", "よくする。");
    }

    @Test
    void wordsThatTellWhoSomebodyIsAreHiddenFromEverybodyWhoReadsTheOpinion() {
        office.as(DemoPeople.CLERK);
        beans.getBean(Intake.class).enter(call, CommentFixtures.letter("公園に屋根がほしいです。例示町の例示月子といい、二人の子がいます。"));
        OpinionId opinion = CommentFixtures.opinion(beans, call, 1, 0, 0);
        CommentFixtures.assign(beans, opinion, office.department(DemoPeople.HOIKU));
        signIn(DemoPeople.CLERK).open(CommentLinks.submission(call, 1));
        choose("例示町の例示月子といい、二人の子がいます。");
        press("comment.SplittingPanel.setAside");
        chooseReason(SetAsideReason.PERSONAL);
        label(TextField.class, "comment.SetAsideDialog.words").setValue("例示町の例示月子");
        press("comment.SetAsideDialog.setAside");

        assertThat(parts().stream().map(Segment::text))
                .containsExactly("公園に屋根がほしいです。", SubmissionRow.MASK, "といい、二人の子がいます。");
        for (String login :
                List.of(DemoPeople.CLERK, DemoPeople.LEAD, DemoPeople.WRITER_HOIKU, DemoPeople.CHIEF_HOIKU)) {
            signIn(login).open(CommentLinks.opinion(call, opinion));
            assertThat(page()).as(login).contains("公園に屋根がほしいです。").doesNotContain("例示月子", "例示町");
        }
    }

    @Test
    void wordsThatDoNotStandInTheChosenPartCannotBeHidden() {
        clerkHasEntered();
        signIn(DemoPeople.CLERK).open(CommentLinks.submission(call, 1));
        choose("お世話になります。");
        press("comment.SplittingPanel.setAside");
        chooseReason(SetAsideReason.PERSONAL);
        label(TextField.class, "comment.SetAsideDialog.words").setValue("見本太郎");

        assertThatThrownBy(() -> press("comment.SetAsideDialog.setAside"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.wordsNotFound");
    }

    @Test
    void whoHasNoNextActReadsWhoseTurnItIsAndWhatHasHappened() {
        OpinionId opinion = assignedTo(DemoPeople.HOIKU);
        signIn(DemoPeople.CHIEF_HOIKU).open(CommentLinks.opinion(call, opinion));
        assertThat(page()).contains("保育課の担当が書いています。");
        office.as(DemoPeople.WRITER_HOIKU);
        CommentFixtures.handIn(beans, opinion, "考え方", "A");
        office.as(DemoPeople.CHIEF_HOIKU);
        beans.getBean(ReplyDecisions.class).sendBack(opinion, CommentFixtures.replyVersion(beans, opinion), "時期を書く");

        signIn(DemoPeople.CHIEF_HOIKU).open(CommentLinks.opinion(call, opinion));

        assertThat(page()).contains("保育課の担当が書き直しています。", "が課長に提出", "が差戻し", "理由：時期を書く");
    }

    @SuppressWarnings("unchecked")
    private void chooseReason(SetAsideReason reason) {
        RadioButtonGroup<SetAsideReason> group = _get(RadioButtonGroup.class);
        group.setValue(reason);
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
        alsoGive(DemoPeople.WRITER_HOIKU, Role.CHIEF);
        office.as(DemoPeople.WRITER_HOIKU);
        CommentFixtures.handIn(beans, opinion, "考え方", "A");

        signIn(DemoPeople.WRITER_HOIKU).open(CommentLinks.opinion(call, opinion));

        assertThat(page()).contains("考え方");
        assertThat(offers("comment.ReplyPanel.check")).isFalse();
        assertThat(offers("comment.ReplyPanel.sendBack")).isFalse();
        assertThat(waitingFor(DemoPeople.WRITER_HOIKU)).isEmpty();
        assertThat(waitingFor(DemoPeople.CHIEF_HOIKU)).containsExactly("comment.waiting.check");
    }

    @Test
    void whoHandedInWhatAnotherWroteIsNotAskedToCheckItEither() {
        OpinionId opinion = assignedTo(DemoPeople.HOIKU);
        alsoGive(DemoPeople.CHIEF_HOIKU, Role.WRITER);
        office.as(DemoPeople.WRITER_HOIKU);
        beans.getBean(ReplyWriting.class).save(opinion, CommentFixtures.replyVersion(beans, opinion), "考え方", "A");
        office.as(DemoPeople.CHIEF_HOIKU);
        CommentFixtures.handIn(beans, opinion, "考え方", "A");

        assertThat(waitingFor(DemoPeople.CHIEF_HOIKU)).isEmpty();
    }

    @Test
    void theSecondOfTwoWritersSeesTheOthersWordsAndKeepsTheirOwn() {
        OpinionId opinion = openedByTwoWriters();

        press("comment.ReplyForm.keepMine");

        assertThat(reply(opinion).text()).isEqualTo("わたしの考え方");
        assertThat(page()).contains(text("comment.ReplyForm.saved"));
        label(TextArea.class, "comment.ReplyForm.text").setValue("わたしの考え方、つづき");
        assertThat(reply(opinion).text()).isEqualTo("わたしの考え方、つづき");
    }

    @Test
    void theSecondOfTwoWritersTakesTheOthersWords() {
        OpinionId opinion = openedByTwoWriters();

        press("comment.ReplyForm.takeTheirs");

        assertThat(label(TextArea.class, "comment.ReplyForm.text").getValue()).isEqualTo("先に書いた考え方");
        assertThat(reply(opinion).text()).isEqualTo("先に書いた考え方");
        label(TextArea.class, "comment.ReplyForm.text").setValue("先に書いた考え方、つづき");
        assertThat(reply(opinion).text()).isEqualTo("先に書いた考え方、つづき");
    }

    @Test
    void nothingIsOverwrittenOrHandedInBeforeTheSecondWriterHasChosen() {
        OpinionId opinion = openedByTwoWriters();

        label(TextArea.class, "comment.ReplyForm.text").setValue("まだ選んでいない");

        assertThat(reply(opinion).text()).isEqualTo("先に書いた考え方");
        assertThatThrownBy(() -> press("comment.ReplyForm.submit"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.chooseWords");
    }

    /** Their colleague has saved; what the second one typed stands in the field, beside what was saved. */
    private OpinionId openedByTwoWriters() {
        OpinionId opinion = assignedTo(DemoPeople.HOIKU);
        alsoGive(DemoPeople.WRITER_KATEI, Role.WRITER);
        signIn(DemoPeople.WRITER_HOIKU).open(CommentLinks.opinion(call, opinion));
        office.as(DemoPeople.WRITER_KATEI);
        beans.getBean(ReplyWriting.class).save(opinion, CommentFixtures.replyVersion(beans, opinion), "先に書いた考え方", "C");
        office.as(DemoPeople.WRITER_HOIKU);
        label(TextArea.class, "comment.ReplyForm.text").setValue("わたしの考え方");
        assertThat(page()).contains("先に書いた考え方", "わたしの考え方", text("comment.ReplyForm.notSaved"));
        return opinion;
    }

    @Test
    void aWriterWhoseOpinionWentToAnotherSectionIsToldAndHasNotOverstepped() {
        OpinionId opinion = assignedTo(DemoPeople.HOIKU);
        signIn(DemoPeople.WRITER_HOIKU).open(CommentLinks.opinion(call, opinion));
        office.as(DemoPeople.CLERK);
        CommentFixtures.assign(beans, opinion, office.department(DemoPeople.KATEI));
        office.as(DemoPeople.WRITER_HOIKU);

        label(TextArea.class, "comment.ReplyForm.text").setValue("書きかけの考え方");

        assertThat(page()).contains(text("comment.ReplyForm.moved"), "書きかけの考え方");
        assertThat(office.as(
                        DemoPeople.AUDITOR,
                        () -> beans.getBean(TrailReader.class).entries(0, 50).stream()
                                .filter(entry -> entry.outcome() == Trail.Outcome.REFUSED)
                                .toList()))
                .isEmpty();
        assertThat(reply(opinion).text()).isEmpty();
    }

    @Test
    void aReplyThatIsTooLongStaysWholeAndIsSaidToBe() {
        OpinionId opinion = assignedTo(DemoPeople.HOIKU);
        signIn(DemoPeople.WRITER_HOIKU).open(CommentLinks.opinion(call, opinion));
        TextArea field = label(TextArea.class, "comment.ReplyForm.text");

        field.setValue("あ".repeat(Reply.TEXT_MAX + 1));

        assertThat(field.getMaxLength()).isZero();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo(text("comment.violation.replyLong", Reply.TEXT_MAX));
        assertThat(field.getValue()).hasSize(Reply.TEXT_MAX + 1);
    }

    /** The reply as it is stored; the writer of the section acts. */
    private ReplyView reply(OpinionId opinion) {
        ReplyView reply = office.as(
                        DemoPeople.LEAD,
                        () -> beans.getBean(OpinionQueries.class).find(opinion))
                .orElseThrow()
                .reply();
        office.as(DemoPeople.WRITER_HOIKU);
        return Objects.requireNonNull(reply);
    }

    private List<String> waitingFor(String login) {
        return office.as(login, () -> beans.getBean(CommentWork.class).waiting()).stream()
                .map(WaitingWork.Waiting::key)
                .toList();
    }

    private void alsoGive(String login, Role role) {
        office.as(DemoPeople.ADMIN);
        AccountAdministration accounts = beans.getBean(AccountAdministration.class);
        PersonId person = accounts.people().stream()
                .filter(known -> known.login().equals(login))
                .findFirst()
                .orElseThrow()
                .id();
        accounts.assign(person, role, office.department(DemoPeople.HOIKU), LocalDate.of(2020, 4, 1));
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
