package jp.hagukumi.comment;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.RevisionRow;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.shared.Words;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** UC-053: a reply tells which places of the plan are changed because of the opinion, 旧 beside 新. */
class ReplyChangesIT extends ViewIT {

    private static final ChangedPlace CHANGED = new ChangedPlace(null, "25ページ", "対象は3年生まで。", "対象は6年生まで。");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private ReplyChanges changes;

    private CallId call;
    private PlanId plan;
    private OpinionId opinion;

    @BeforeEach
    void anOpinionIsWithItsSection() {
        call = CommentFixtures.openCall(office, beans);
        plan = beans.getBean(CallQueries.class).find(call).orElseThrow().plan();
        beans.getBean(Intake.class).enter(call, CommentFixtures.letter("6年生まで広げて。", "検体0001", "検体町1-1"));
        opinion = CommentFixtures.opinion(beans, call, 1, 0, 0);
        CommentFixtures.assign(beans, opinion, office.department(DemoPeople.HOIKU));
        office.as(DemoPeople.WRITER_HOIKU);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theWriterSaysWhatIsChangedAndReadsBothSideBySide() {
        signIn(DemoPeople.WRITER_HOIKU).open(CommentLinks.opinion(call, opinion));
        assertThat(page()).contains(text("comment.ChangesPanel.unchanged"));
        press("comment.ChangesPanel.add");
        ComboBox<ElementRow> element = _get(ComboBox.class);
        element.setValue(element.getListDataView()
                .getItems()
                .filter(one -> one.title().equals(PlanFixtures.PROJECT_STATION))
                .findFirst()
                .orElseThrow());
        _get(TextField.class, spec -> spec.withLabel(text("comment.ChangeDialog.place")))
                .setValue("25ページ");
        _get(TextArea.class, spec -> spec.withLabel(text("comment.ChangesPanel.old")))
                .setValue(CHANGED.oldText());
        _get(TextArea.class, spec -> spec.withLabel(text("comment.ChangesPanel.new")))
                .setValue(CHANGED.newText());
        press("common.save");

        assertThat(page())
                .contains(text("comment.ChangesPanel.changed"), text("comment.ChangesPanel.notYet"))
                .contains(PlanFixtures.PROJECT_STATION + " 25ページ");
        assertThat(changes.of(opinion).isChanged()).isTrue();
        _get(TextArea.class, spec -> spec.withLabel(text("comment.ReplyForm.text")))
                .setValue("ご意見のとおり直しました。");
        assertThat(page()).as("the reply is written on").contains(text("comment.ReplyForm.saved"));
        press("comment.ChangesPanel.remove");
        assertThat(page()).contains(text("comment.ChangesPanel.unchanged"));
    }

    @Test
    void whatIsTheSameOrNowhereIsNoChange() {
        for (ChangedPlace none : new ChangedPlace[] {
            new ChangedPlace(null, "25ページ", "同じ", " 同じ "), new ChangedPlace(null, " ", "旧", "新"),
        }) {
            assertThatThrownBy(() -> changes.put(opinion, version(), 0, none)).isInstanceOf(RuleViolation.class);
        }
        assertThatThrownBy(() -> changes.put(opinion, version(), 0, new ChangedPlace(ElementId.next(), "", "旧", "新")))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.placeUnknown");
        assertThatThrownBy(() -> changes.remove(opinion, version(), 0))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.changeGone");
    }

    @Test
    void nothingIsChangedOnceTheReplyIsHandedInOrBySomebodyElse() {
        changes.put(opinion, version(), 0, CHANGED);
        long seen = version();
        office.as(DemoPeople.WRITER_KATEI);
        assertThatThrownBy(() -> changes.put(opinion, seen, 1, CHANGED)).isInstanceOf(AccessDeniedException.class);
        office.as(DemoPeople.WRITER_HOIKU);
        assertThatThrownBy(() -> changes.put(opinion, seen - 1, 1, CHANGED)).isInstanceOf(StaleVersion.class);
        CommentFixtures.handIn(beans, opinion, "直しました。", "A");

        assertThatThrownBy(() -> changes.put(opinion, version(), 1, CHANGED)).isInstanceOf(AccessDeniedException.class);
        assertThat(changes.of(opinion).lines()).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void whoAmendsThePlanSaysByWhichAmendmentItWasChangedAlsoAfterTheApproval() {
        changes.put(opinion, version(), 0, CHANGED);
        CommentFixtures.handIn(beans, opinion, "直しました。", "A");
        office.as(DemoPeople.CHIEF_HOIKU);
        beans.getBean(ReplyDecisions.class).check(opinion, version());
        office.as(DemoPeople.LEAD);
        PlanFixtures.openAmendment(beans.getBean(PlanAmendments.class), beans.getBean(PlanReader.class), plan);

        signIn(DemoPeople.LEAD).open(CommentLinks.opinion(call, opinion));
        Select<RevisionRow> by = _get(Select.class);
        by.setValue(by.getListDataView()
                .getItems()
                .filter(row -> row.number() == 2)
                .findFirst()
                .orElseThrow());
        press("comment.ReplyPanel.approve");

        assertThat(changes.of(opinion).lines().getFirst().revision()).isEqualTo(2);
        changes.amended(opinion, version(), 0, null);
        assertThat(changes.of(opinion).lines().getFirst().revision())
                .as("the approved reply still learns of it")
                .isNull();
        assertThatThrownBy(() -> changes.amended(opinion, version(), 0, 9))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.revisionUnknown");
        signIn(DemoPeople.WRITER_HOIKU).open(CommentLinks.opinion(call, opinion));
        assertThat(page()).contains(text("comment.ChangesPanel.notYet"), "6年生");
        assertThatThrownBy(() -> changes.amended(opinion, version(), 0, 2)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void itSpeaksEnglish() {
        changes.put(opinion, version(), 0, CHANGED);
        speak(Words.ENGLISH);
        signIn(DemoPeople.WRITER_HOIKU).open(CommentLinks.opinion(call, opinion));

        assertThat(page()).contains("The plan is changed", "Not linked to an amendment of the plan yet");
    }

    private long version() {
        return CommentFixtures.replyVersion(beans, opinion);
    }
}
