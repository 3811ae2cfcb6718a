package jp.hagukumi.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.followup.FollowUpContent;
import jp.hagukumi.plan.followup.FollowUpDesk;
import jp.hagukumi.plan.followup.FollowUpId;
import jp.hagukumi.plan.followup.FollowUpState;
import jp.hagukumi.plan.followup.Origin;
import jp.hagukumi.plan.followup.Outcome;
import jp.hagukumi.plan.followup.Settlement;
import jp.hagukumi.plan.followup.Voice;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What came back from citizens, on its way through a report and back. */
@PortalIT
class VoiceAnswersIT {

    private static final FiscalYear YEAR = new FiscalYear(2025);
    private static final Settlement CHANGED = new Settlement(Outcome.CHANGED, YEAR, "受付を早めた。");

    @Autowired
    private Office office;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private FollowUpDesk desk;

    @Autowired
    private ReportQueries queries;

    @Autowired
    private ReportWriting writing;

    @Autowired
    private ReportAcceptance acceptance;

    private ProgressFixtures fixtures;
    private PlanId plan;
    private ElementId project;
    private ReportId report;
    private FollowUpId voice;

    @BeforeEach
    void aComplaintOnAProject(@Autowired PlanImport imports, @Autowired PlanReader plans) {
        fixtures = new ProgressFixtures(beans, office);
        plan = PlanFixtures.create(office, imports);
        project =
                PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_STATION).id();
        report = fixtures.report(fixtures.open(plan, YEAR), project, DemoPeople.HOIKU);
        office.as(DemoPeople.CLERK);
        voice = desk.write(project, new FollowUpContent(Origin.COMPLAINT, "朝の受付が遅い。", LocalDate.of(2026, 4, 10), YEAR));
    }

    private LocalDate inAWeek() {
        return JapanTime.today(beans.getBean(Clock.class)).plusDays(7);
    }

    private void answer(String text) {
        office.as(DemoPeople.WRITER_HOIKU);
        ReportDetails seen = queries.find(report).orElseThrow();
        FieldCode field = FieldCode.voice(voice);
        ReportEntry entry = seen.entries().get(field);
        writing.write(report, seen.version(), List.of(new Written(field, entry == null ? 0 : entry.version(), text)));
    }

    private void accept() {
        fixtures.accept(report, ProgressFixtures.complete("B"));
    }

    private Voice voice() {
        office.as(DemoPeople.LEAD);
        return desk.ofPlan(plan).getFirst();
    }

    @Test
    void isShownOnTheNextReportAndAnsweredThereInAFieldOfItsOwn() {
        office.as(DemoPeople.WRITER_HOIKU);

        FormField field = queries.find(report).orElseThrow().rubric().fields().getLast();

        assertThat(field.guidance()).isEqualTo("朝の受付が遅い。");
        assertThat(field.label()).contains("苦情");
        assertThat(field.code().voice()).contains(voice);
    }

    @Test
    void theAnswerCountsWhenTheReportIsAccepted() {
        answer("受付を8時からにした。");
        assertThat(voice().answers()).isEmpty();

        accept();

        assertThat(voice().row().state()).isEqualTo(FollowUpState.TAKEN_UP);
        assertThat(voice().answers()).containsExactly(new Voice.Answer(YEAR, DemoPeople.HOIKU, "受付を8時からにした。"));
    }

    @Test
    void aReportThatWasOpenedAgainCorrectsItsAnswerOrTakesItBack() {
        answer("受付を8時からにした。");
        accept();
        acceptance.reopen(report, fixtures.version(report), "時刻が違う", inAWeek());
        answer("受付を7時45分からにした。");
        accept();
        assertThat(voice().answers()).extracting(Voice.Answer::text).containsExactly("受付を7時45分からにした。");

        acceptance.reopen(report, fixtures.version(report), "取り消す", inAWeek());
        answer("");
        accept();
        assertThat(voice().row().state()).isEqualTo(FollowUpState.OPEN);
    }

    @Test
    void whatIsSettledIsAskedNoMore() {
        office.as(DemoPeople.LEAD);
        desk.settle(voice, 0, CHANGED);

        office.as(DemoPeople.WRITER_HOIKU);
        assertThat(queries.find(report).orElseThrow().rubric().voices()).isEmpty();
        assertThat(voice().change()).contains(CHANGED);
    }

    @Test
    void isNotAskedInAnOldYearsReportThatIsOpenedAgain() {
        LocalDate due = LocalDate.of(2025, 5, 30);
        RoundId old = fixtures.open(plan, YEAR.previous(), new DueDates(due, due.plusWeeks(1), due.plusWeeks(2)));
        ReportId reopened = fixtures.report(old, project, DemoPeople.HOIKU);
        fixtures.accept(reopened, ProgressFixtures.complete("B"));
        acceptance.reopen(reopened, fixtures.version(reopened), "数の訂正", inAWeek());

        office.as(DemoPeople.WRITER_HOIKU);
        assertThat(queries.find(reopened).orElseThrow().rubric().voices()).isEmpty();
        assertThat(queries.find(report).orElseThrow().rubric().voices()).hasSize(1);
    }

    /** The page with the field was open before it was settled. */
    @Test
    void anAnswerThatIsOnItsWayWhileItIsSettledIsTaken() {
        office.as(DemoPeople.LEAD);
        desk.settle(voice, 0, CHANGED);

        answer("受付を8時からにした。");

        assertThat(queries.find(report).orElseThrow().text().get(FieldCode.voice(voice)))
                .isEqualTo("受付を8時からにした。");
    }

    @Test
    void anAnswerThatWasTypedIntoACorrectionStaysThereWhenTheVoiceIsSettledMeanwhile() {
        accept();
        acceptance.reopen(report, fixtures.version(report), "答えを足す", inAWeek());
        answer("受付を8時からにした。");
        office.as(DemoPeople.LEAD);

        desk.settle(voice, 0, CHANGED);

        office.as(DemoPeople.WRITER_HOIKU);
        assertThat(queries.find(report).orElseThrow().rubric().voices()).hasSize(1);
    }
}
