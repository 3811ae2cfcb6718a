package jp.hagukumi.comment;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.followup.FollowUpDesk;
import jp.hagukumi.plan.followup.FollowUpId;
import jp.hagukumi.plan.followup.FollowUpLinks;
import jp.hagukumi.plan.followup.FollowUpState;
import jp.hagukumi.plan.followup.Origin;
import jp.hagukumi.plan.followup.Voice;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.ProgressFixtures;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportQueries;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.shared.Words;
import jp.hagukumi.test.TestClock;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** UC-053: what a reply promises is followed on a project from its approval on, until a report answers it. */
class ReplyPromisesIT extends ViewIT {

    private static final String PROMISE = "令和9年度に台数を増やすことを検討します。";
    private static final String TOLD = "送迎の台数を増やすことを検討する。";
    private static final LocalDate DUE = LocalDate.of(2028, 3, 31);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private ReplyPromises promises;

    @Autowired
    private FollowUpDesk voices;

    private CallId call;
    private PlanId plan;
    private ElementId station;
    private OpinionId opinion;

    @BeforeEach
    void anOpinionIsWithItsSection(@Autowired TestClock clock) {
        clock.stopAt(Instant.parse("2026-11-22T01:00:00Z"));
        call = CommentFixtures.openCall(office, beans);
        plan = beans.getBean(CallQueries.class).find(call).orElseThrow().plan();
        station = PlanFixtures.element(beans.getBean(PlanReader.class), plan, PlanFixtures.PROJECT_STATION)
                .id();
        office.as(DemoPeople.CLERK);
        beans.getBean(Intake.class).enter(call, CommentFixtures.letter("送迎の車を増やしてください。", "検体0001", "検体町1-1"));
        opinion = CommentFixtures.opinion(beans, call, 1, 0, 0);
        CommentFixtures.assign(beans, opinion, office.department(DemoPeople.HOIKU));
        office.as(DemoPeople.WRITER_HOIKU);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theWriterLinksASentenceToAProjectWithTheDayThatItNames() {
        signIn(DemoPeople.WRITER_HOIKU).open(CommentLinks.opinion(call, opinion));
        _get(TextArea.class, spec -> spec.withLabel(text("comment.ReplyForm.text")))
                .setValue("ありがとうございます。" + PROMISE);
        assertThat(page()).contains(text("comment.PromisesPanel.open", 1), text("comment.PromisesPanel.unsaid"));

        press("comment.PromisesPanel.link");
        assertThat(_get(DatePicker.class).getValue()).isEqualTo(DUE);
        TextArea told = _get(TextArea.class, spec -> spec.withLabel(text("comment.PromiseDialog.told")));
        assertThat(told.getValue()).isEqualTo(PROMISE);
        told.setValue(TOLD);
        ComboBox<ElementRow> project = _get(ComboBox.class);
        project.setValue(project.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(station))
                .findFirst()
                .orElseThrow());
        press("comment.PromiseDialog.go");

        assertThat(page())
                .contains(TOLD, PlanFixtures.PROJECT_STATION, DemoPeople.HOIKU, "令和10年3月31日")
                .doesNotContain(text("comment.PromisesPanel.unsaid"));
        assertThat(voices.ofPlan(plan)).as("not before it is approved").isEmpty();
    }

    @Test
    void onceItIsApprovedTheNextReportOfTheProjectsSectionIsAskedAboutIt() {
        promiseAndApprove();

        office.as(DemoPeople.LEAD);
        assertThat(voices.ofElement(station)).singleElement().satisfies(voice -> {
            assertThat(voice.row().content().origin()).isEqualTo(Origin.COMMENT_PROMISE);
            assertThat(voice.row().content().text()).isEqualTo(TOLD);
            assertThat(voice.row().content().due()).isEqualTo(new FiscalYear(2027));
            assertThat(voice.row().content().received()).isEqualTo(LocalDate.of(2026, 11, 22));
        });
        ProgressFixtures progress = new ProgressFixtures(beans, office);
        ReportId report = progress.report(progress.open(plan, new FiscalYear(2025)), station, DemoPeople.HOIKU);
        office.as(DemoPeople.WRITER_HOIKU);
        assertThat(beans.getBean(ReportQueries.class)
                        .find(report)
                        .orElseThrow()
                        .rubric()
                        .fields()
                        .getLast())
                .satisfies(field -> {
                    assertThat(field.guidance()).isEqualTo(TOLD);
                    assertThat(field.code())
                            .isEqualTo(FieldCode.voice(voice().row().id()));
                });
    }

    @Test
    void aReplyThatComesBackAfterItsApprovalPromisesNothingTwice() {
        promiseAndApprove();
        FollowUpId followed = voice().row().id();

        beans.getBean(ReplyDecisions.class).sendBack(opinion, version(), "表現を直してください。");

        assertThat(voice().row().state()).as("meanwhile").isEqualTo(FollowUpState.DONE);
        office.as(DemoPeople.WRITER_HOIKU);
        String corrected = "令和9年度に台数を増やすことを検討してまいります。";
        save(corrected);
        promises.promise(opinion, version(), corrected, "台数を増やすことを検討する。", station, DUE);
        submitAndApprove(corrected);
        assertThat(voices.ofPlan(plan)).singleElement().satisfies(voice -> {
            assertThat(voice.row().id()).isEqualTo(followed);
            assertThat(voice.row().state()).isEqualTo(FollowUpState.OPEN);
            assertThat(voice.row().content().text()).isEqualTo("台数を増やすことを検討する。");
            assertThat(voice.source()).isNotNull();
        });
    }

    @Test
    void whatIsNoPromiseAnyMoreIsNotFollowedAnyMore() {
        promiseAndApprove();
        beans.getBean(ReplyDecisions.class).sendBack(opinion, version(), "約束しないでください。");
        office.as(DemoPeople.WRITER_HOIKU);
        save("台数は今のままです。");
        submitAndApprove("台数は今のままです。");

        assertThat(voices.ofPlan(plan))
                .singleElement()
                .extracting(voice -> voice.row().state())
                .isEqualTo(FollowUpState.DONE);
    }

    @Test
    void itIsKnownFromWhichReplyItCame() {
        promiseAndApprove();

        office.as(DemoPeople.LEAD);
        assertThat(voice().source()).isNotNull();
        assertThat(voice().source().name()).isEqualTo("こども計画（案） 0001-1");
        assertThat(voice().source().path()).isEqualTo(CommentLinks.opinion(call, opinion));
        office.as(DemoPeople.WRITER_KATEI);
        assertThat(voice().source().path()).as("for who may not read it").isEmpty();
        signIn(DemoPeople.LEAD).open(FollowUpLinks.voices(plan));
        assertThat(page()).contains(text("plan.VoicesCard.source", "こども計画（案） 0001-1"));
        open(CommentLinks.opinion(call, opinion));
        assertThat(page()).contains("この事業の報告でたずねています");
    }

    @Test
    void whatIsNoPromiseIsFollowedByNobody() {
        save(PROMISE);
        promises.decline(opinion, version(), PROMISE, "検討はもう済んでいるため。");
        handInAndApprove(PROMISE);

        office.as(DemoPeople.LEAD);
        assertThat(voices.ofPlan(plan)).isEmpty();
        signIn(DemoPeople.LEAD).open(CommentLinks.opinion(call, opinion));
        assertThat(page()).contains(text("comment.PromisesPanel.none", "検討はもう済んでいるため。"));
    }

    @Test
    void itIsNotHandedInBeforeEachSentenceIsSaidToBeOneOrNone() {
        save(PROMISE);

        assertThatThrownBy(() -> beans.getBean(ReplyWriting.class).submit(opinion, version(), PROMISE, "A"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.promiseOpen");
    }

    @Test
    void nothingIsPromisedOnWhatIsNoProjectOfThePlan() {
        save(PROMISE);
        ElementId goal = PlanFixtures.element(beans.getBean(PlanReader.class), plan, PlanFixtures.GOAL_1)
                .id();

        for (ElementId other : List.of(goal, ElementId.next())) {
            assertThatThrownBy(() -> promises.promise(opinion, version(), PROMISE, TOLD, other, DUE))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("comment.violation.placeUnknown");
        }
    }

    @Test
    void nothingIsSaidOfAReplyThatSomebodyChangedMeanwhile() {
        save(PROMISE);
        long seen = version();
        save(PROMISE + "以上です。");

        assertThatThrownBy(() -> promises.promise(opinion, seen, PROMISE, TOLD, station, DUE))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void anotherSectionPromisesNothing() {
        save(PROMISE);
        long seen = version();
        office.as(DemoPeople.WRITER_KATEI);

        assertThatThrownBy(() -> promises.promise(opinion, seen, PROMISE, TOLD, station, DUE))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> promises.of(opinion)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aSentenceThatWasChangedIsAskedAboutAgainWithWhatWasSaidBefore() {
        save(PROMISE);
        promises.promise(opinion, version(), PROMISE, TOLD, station, DUE);
        save("令和9年度に台数を増やすことを検討してまいります。");

        signIn(DemoPeople.WRITER_HOIKU).open(CommentLinks.opinion(call, opinion));
        assertThat(page()).contains(text("comment.PromisesPanel.unsaid"), text("comment.PromisesPanel.gone"));
        press("comment.PromisesPanel.link");
        assertThat(_get(TextArea.class, spec -> spec.withLabel(text("comment.PromiseDialog.told")))
                        .getValue())
                .isEqualTo(TOLD);
        press("comment.PromiseDialog.go");
        press("comment.ReplyForm.submit");
        assertThat(page())
                .contains(text("comment.ReplyState.drafted"))
                .doesNotContain(text("comment.PromisesPanel.gone"));
    }

    @Test
    void whatIsFilledInIsAddedByAButtonAndReadAsItWouldBePrinted() {
        signIn(DemoPeople.WRITER_HOIKU).open(CommentLinks.opinion(call, opinion));
        TextArea words = _get(TextArea.class, spec -> spec.withLabel(text("comment.ReplyForm.text")));
        words.setValue("お答え：");

        String into = text("comment.ReplyForm.text");
        _get(
                        Button.class,
                        spec -> spec.withAttribute(
                                "aria-label", text("comment.FieldsLine.add", MergeField.NUMBER.written(), into)))
                .click();

        assertThat(words.getValue()).isEqualTo("お答え：{意見番号}");
        words.setValue(words.getValue() + "（{担当課}、{件数}件、{計画名}）");
        assertThat(page())
                .contains(text(
                        "comment.FieldsLine.preview",
                        "お答え：1-1（" + DemoPeople.HOIKU + "、1件、" + PlanFixtures.TITLE + "）"));
    }

    @Test
    void itSpeaksEnglish() {
        save(PROMISE);
        speak(Words.ENGLISH);
        signIn(DemoPeople.WRITER_HOIKU).open(CommentLinks.opinion(call, opinion));

        assertThat(page()).contains("Of 1 sentences nobody has said whether they are promises", "Not said yet.");
    }

    private void promiseAndApprove() {
        save(PROMISE);
        promises.promise(opinion, version(), PROMISE, TOLD, station, DUE);
        handInAndApprove(PROMISE);
    }

    private void handInAndApprove(String words) {
        office.as(DemoPeople.LEAD, () -> {
            assertThat(voices.ofPlan(plan)).isEmpty();
            return plan;
        });
        submitAndApprove(words);
    }

    private void submitAndApprove(String words) {
        office.as(DemoPeople.WRITER_HOIKU);
        beans.getBean(ReplyWriting.class).submit(opinion, version(), words, "A");
        ReplyDecisions decisions = beans.getBean(ReplyDecisions.class);
        office.as(DemoPeople.CHIEF_HOIKU);
        decisions.check(opinion, version());
        office.as(DemoPeople.LEAD);
        decisions.approve(opinion, version());
    }

    private Voice voice() {
        return voices.ofPlan(plan).getFirst();
    }

    private void save(String words) {
        beans.getBean(ReplyWriting.class).save(opinion, version(), words, "A");
    }

    private long version() {
        return CommentFixtures.replyVersion(beans, opinion);
    }
}
