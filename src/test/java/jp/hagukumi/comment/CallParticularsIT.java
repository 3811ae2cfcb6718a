package jp.hagukumi.comment;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.account.TrailReader;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What the public is told of a call is written on its page, and its letters are judged by it. */
class CallParticularsIT extends ViewIT {

    @Autowired
    private BeanFactory beans;

    private CallId call;

    @BeforeEach
    void callIsOpen() {
        call = CommentFixtures.openCall(office, beans);
    }

    @Test
    void theClerkWritesThemAndASectionReadsThem() {
        signIn(DemoPeople.CLERK).open(CommentLinks.call(call));
        assertThat(page()).contains(text("comment.CallView.link"));
        open(CommentLinks.particulars(call));
        assertThat(page()).contains(text("comment.ParticularsCard.none"));
        press("comment.CallView.change");
        press("comment.ParticularsForm.addDocument");
        field("comment.ParticularsForm.documentTitle").setValue("こども計画（案）");
        field("comment.ParticularsForm.documentWhere").setValue("市のページ");
        press("comment.ParticularsForm.addPlace");
        field("comment.ParticularsForm.placeName").setValue("中央図書館");
        press("comment.ParticularsForm.addPlace");
        press("comment.ParticularsForm.addStep");
        label(DatePicker.class, "comment.ParticularsForm.stepDay").setValue(LocalDate.of(2025, 3, 20));
        field("comment.ParticularsForm.stepWhat").setValue("計画決定");
        group("comment.Particulars.eligible").setValue(Set.of(Eligibility.RESIDENT));
        label(TextArea.class, "comment.Particulars.themes").setValue("保育\n\n遊び場\n");
        field("comment.ParticularsForm.section").setValue("こども政策課");
        press("common.save");

        signIn(DemoPeople.WRITER_HOIKU).open(CommentLinks.particulars(call));

        assertThat(page())
                .contains("こども計画（案）", "市のページ", "中央図書館", "計画決定", "こども政策課")
                .contains(text("comment.Eligibility.resident"), "保育\n遊び場")
                .contains(text("comment.ParticularsCard.isNotCounted", text("comment.LetterMark.late")));
        assertThat(offers("comment.CallView.change")).isFalse();
        assertThat(beans.getBean(CallQueries.class).particulars(call).places())
                .containsExactly(new CallParticulars.Place("中央図書館", ""));
    }

    @Test
    void aRowThatIsTakenAwayIsGone() {
        office.as(DemoPeople.CLERK);
        change(CallParticularsTest.themes(List.of("保育")));
        signIn(DemoPeople.CLERK).open(CommentLinks.particulars(call));
        press("comment.CallView.change");
        press("comment.ParticularsForm.addPlace");
        field("comment.ParticularsForm.placeName").setValue("中央図書館");
        press("comment.PairRows.remove");
        press("common.save");

        assertThat(beans.getBean(CallQueries.class).particulars(call))
                .isEqualTo(CallParticularsTest.themes(List.of("保育")));
    }

    @Test
    void theStatusStandsThereInBothLanguagesToBeCopied() {
        signIn(DemoPeople.CLERK).open(CommentLinks.particulars(call));

        assertThat(_find(TextField.class).stream().map(TextField::getValue).collect(Collectors.toList()))
                .contains("意見を整理しています", "Opinions are being sorted");
        assertThat(offersTwice("comment.StatusCard.copy")).isTrue();
    }

    @Test
    void whoMayNotOpenCallsDoesNotWriteThem() {
        office.as(DemoPeople.WRITER_HOIKU);
        CallSummary seen = beans.getBean(CallQueries.class).find(call).orElseThrow();

        assertThatThrownBy(() -> change(CallParticularsTest.themes(List.of())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(seen.allows(jp.hagukumi.account.Operation.CALL_OPEN)).isFalse();
    }

    @Test
    void whoSawOlderOnesDoesNotOverwriteThem() {
        office.as(DemoPeople.CLERK);
        CallSummary seen = beans.getBean(CallQueries.class).find(call).orElseThrow();
        change(CallParticularsTest.themes(List.of("保育")));

        assertThatThrownBy(() -> beans.getBean(CallAdministration.class)
                        .change(call, seen.version(), CallParticularsTest.themes(List.of())))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    @SuppressWarnings("unchecked")
    void anOpinionGetsItsThemesWhereItIsSummedUpAndKeepsThem() {
        office.as(DemoPeople.CLERK);
        change(CallParticularsTest.themes(List.of("保育", "遊び場")));
        beans.getBean(Intake.class).enter(call, CommentFixtures.letter("公園がほしい。"));
        CommentFixtures.opinion(beans, call, 1, 0, 0);
        signIn(DemoPeople.CLERK).open(CommentLinks.submission(call, 1));
        press("comment.OpinionCard.describe");
        ((MultiSelectComboBox<String>) label(MultiSelectComboBox.class, "comment.DescribeDialog.themes"))
                .setValue(Set.of("遊び場"));
        press("comment.DescribeDialog.save");
        assertThat(page()).contains(text("comment.OpinionCard.themes", "遊び場"));

        assertThatThrownBy(() -> change(CallParticularsTest.themes(List.of("保育"))))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.themeUsed");
        OpinionRow row = beans.getBean(OpinionQueries.class).list(call).getFirst();
        beans.getBean(Splitting.class).describe(row.id(), row.version(), "公園を増やす", null);

        assertThat(beans.getBean(OpinionQueries.class).list(call).getFirst().themes())
                .containsExactly("遊び場");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theClerkMarksALetterTellsWhyAndLiftsItAgain() {
        office.as(DemoPeople.CLERK);
        beans.getBean(Intake.class).enter(call, CommentFixtures.letter("ごみの日を増やして。"));
        signIn(DemoPeople.CLERK).open(CommentLinks.submission(call, 1));
        press("comment.LetterMarks.give");
        ((RadioButtonGroup<LetterMark>) label(RadioButtonGroup.class, "comment.MarkDialog.mark"))
                .setValue(LetterMark.OFF_TOPIC);
        field("comment.MarkDialog.note").setValue("ごみの収集について");
        press("comment.MarkDialog.give");

        assertThat(page())
                .contains("ごみの収集について", text("comment.LetterMarks.notCounted"))
                .contains(text(
                        "comment.notCounted",
                        0,
                        1,
                        text("comment.notCountedFor", text("comment.LetterMark.off_topic"), 1)));
        SubmissionId letter = CommentFixtures.letter(beans, call, 1).id();

        _click(_get(Button.class, spec -> spec.withText(text("comment.LetterMarks.lift"))));

        assertThat(page()).doesNotContain("ごみの収集について");
        assertThat(office
                        .as(
                                DemoPeople.AUDITOR,
                                () -> beans.getBean(TrailReader.class).entries(0, 50))
                        .stream()
                        .filter(entry -> entry.subject().equals(letter.toString()))
                        .map(TrailReader.Entry::detail))
                .contains("marked OFF_TOPIC", "mark lifted OFF_TOPIC");
    }

    @Test
    void theHeadOfALetterSaysWhatItLacks() {
        office.as(DemoPeople.CLERK);
        beans.getBean(Intake.class).enter(call, CommentFixtures.letter("意見です。", "見本 太郎", ""));

        signIn(DemoPeople.CLERK).open(CommentLinks.submission(call, 1));

        assertThat(page()).contains(text("comment.LetterMarks.missing", text("comment.SenderData.address")));
    }

    private void change(CallParticulars wanted) {
        CallSummary now = beans.getBean(CallQueries.class).find(call).orElseThrow();
        beans.getBean(CallAdministration.class).change(call, now.version(), wanted);
    }

    private boolean offersTwice(String key) {
        return _find(Button.class, spec -> spec.withText(text(key))).size() == 2;
    }

    private TextField field(String key) {
        return _find(TextField.class, spec -> spec.withLabel(text(key))).getFirst();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Eligibility> group(String key) {
        return label(CheckboxGroup.class, key);
    }

    private <T extends Component> T label(Class<T> type, String key) {
        return _get(type, spec -> spec.withLabel(text(key)));
    }
}
