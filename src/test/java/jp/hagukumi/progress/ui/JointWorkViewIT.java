package jp.hagukumi.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.JointElements;
import jp.hagukumi.plan.JointFixtures;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.ProgressFixtures;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.ReportAcceptance;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.progress.ReportEntry;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportQueries;
import jp.hagukumi.progress.ReportRow;
import jp.hagukumi.progress.ReportState;
import jp.hagukumi.progress.ReportText;
import jp.hagukumi.progress.ReportWriting;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.Written;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.WaitingWork;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** R1.2.16: why joint work is needed and what it brought, on its way from the section to the lead. */
class JointWorkViewIT extends ViewIT {

    private static final FiscalYear YEAR = new FiscalYear(2025);
    private static final String NEED = "講師は市民団体にしかいない。";
    private static final String EFFECT = "参加した親子が倍になった。";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private PlanReader plans;

    @Autowired
    private ReportQueries queries;

    @Autowired
    private ReportWriting writing;

    private ProgressFixtures fixtures;
    private PlanId plan;
    private ElementId project;
    private RoundId round;
    private ReportId report;

    @BeforeEach
    void aJointProject(@Autowired PlanImport imports) {
        fixtures = new ProgressFixtures(beans, office);
        plan = PlanFixtures.create(office, imports);
        project =
                PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_STATION).id();
        JointFixtures.workTogether(beans, office, plan, project, "共催");
        round = fixtures.open(plan, YEAR);
        report = fixtures.report(round, project, DemoPeople.HOIKU);
        office.as(DemoPeople.WRITER_HOIKU);
    }

    private void say(FieldCode field, String text) {
        ReportDetails seen = queries.find(report).orElseThrow();
        ReportEntry entry = seen.entries().get(field);
        writing.write(report, seen.version(), List.of(new Written(field, entry == null ? 0 : entry.version(), text)));
    }

    private void sayBoth() {
        say(FieldCode.COLLABORATION_NEED, NEED);
        say(FieldCode.COLLABORATION_EFFECT, EFFECT);
    }

    private void submit() {
        writing.submit(report, fixtures.version(report));
    }

    private String stateInMyWork() {
        return beans.getBeanProvider(WaitingWork.class).stream()
                .flatMap(work -> work.waiting().stream())
                .flatMap(waiting -> waiting.items().stream())
                .filter(item -> item.link().equals(ProgressLinks.report(report)))
                .findFirst()
                .orElseThrow()
                .stateKey();
    }

    @Test
    void isAskedOfThisProjectAndOfNoOther() {
        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.report(report));
        assertThat(page()).contains("協働の必要性", "協働の効果", "共催の事業です。");

        ReportId other = fixtures.report(
                round,
                PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_SHARED).id(),
                DemoPeople.HOIKU);
        open(ProgressLinks.report(other));
        assertThat(page()).doesNotContain("協働の必要性", "協働の効果");
    }

    @Test
    void isNotHandedInBeforeBothAreSaidAndIsReadByChiefAndLead() {
        fixtures.write(report, ProgressFixtures.complete("B"));
        office.as(DemoPeople.WRITER_HOIKU);
        say(FieldCode.COLLABORATION_NEED, NEED);
        assertThatThrownBy(this::submit).hasMessage("progress.violation.incomplete");
        assertThat(stateInMyWork()).isEqualTo(ReportState.DRAFT.nameKey(true, false));

        say(FieldCode.COLLABORATION_EFFECT, EFFECT);
        assertThat(stateInMyWork()).isEqualTo(ReportState.DRAFT.nameKey(true, true));
        submit();

        signIn(DemoPeople.CHIEF_HOIKU).open(ProgressLinks.report(report));
        assertThat(page()).contains(NEED, EFFECT);
        signIn(DemoPeople.LEAD).open(ProgressLinks.report(report));
        assertThat(page()).contains(NEED, EFFECT);
    }

    @Test
    void theSameWordsAsInTheYearBeforeAreFoundBesideTheFormToo() {
        String need = "講師を引き受ける人が市の中では市民団体にしかいないため。";
        ReportId before = report;
        say(FieldCode.COLLABORATION_NEED, need);
        say(FieldCode.COLLABORATION_EFFECT, EFFECT);
        fixtures.accept(before, ProgressFixtures.complete("B"));
        report = fixtures.report(fixtures.open(plan, new FiscalYear(2026)), project, DemoPeople.HOIKU);
        office.as(DemoPeople.WRITER_HOIKU);
        say(FieldCode.COLLABORATION_NEED, need);

        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.report(report));

        assertThat(page()).contains("「協働の必要性」", EFFECT);
    }

    @Test
    void isAskedForTheYearsInWhichThePlanSaysSo() {
        LocalDate begins = LocalDate.of(PlanFixtures.FROM.startYear() + 2, 4, 1);
        JointElements joint = beans.getBean(JointElements.class);

        assertThat(joint.on(plan, begins)).containsExactly(project);
        assertThat(joint.on(plan, begins.minusDays(1))).isEmpty();
    }

    /** Who corrects one figure of a past year need not invent what nobody asked then. */
    @Test
    void isNotAskedOfAReportThatWasAcceptedWithoutAndIsOpenedAgain() {
        ReportId other = fixtures.report(
                round,
                PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_SHARED).id(),
                DemoPeople.HOIKU);
        fixtures.accept(other, ProgressFixtures.complete("B"));
        JointFixtures.workTogether(
                beans,
                office,
                plan,
                PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_SHARED).id(),
                "共催");
        office.as(
                DemoPeople.LEAD,
                () -> beans.getBean(ReportAcceptance.class)
                        .reopen(
                                other,
                                fixtures.version(other),
                                "一つの数字を直すため",
                                JapanTime.today(beans.getBean(Clock.class)).plusDays(7)));

        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.report(other));

        assertThat(page()).doesNotContain("協働の必要性", "協働の効果");
        assertThat(queries.ofMySections(round).stream()
                        .filter(row -> row.id().equals(other))
                        .map(ReportRow::missing))
                .containsExactly(List.of());
        writing.submit(other, fixtures.version(other));
        assertThat(fixtures.state(other)).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void anOtherFormOfCollaborationIsNotAsked(@Autowired PlanImport imports) {
        PlanId another = PlanFixtures.create(office, imports);
        ElementId commissioned = PlanFixtures.element(plans, another, PlanFixtures.PROJECT_STATION)
                .id();
        JointFixtures.workTogether(beans, office, another, commissioned, "委託");

        assertThat(beans.getBean(JointElements.class).on(another, YEAR.lastDay()))
                .isEmpty();
    }

    @Test
    void staysInAReportThatWasAcceptedWithIt() {
        sayBoth();
        fixtures.accept(report, ProgressFixtures.complete("B"));

        office.as(DemoPeople.VIEWER);
        ReportText text = queries.find(report).orElseThrow().text();
        assertThat(text.get(FieldCode.COLLABORATION_EFFECT)).isEqualTo(EFFECT);
        signIn(DemoPeople.LEAD).open(ProgressLinks.report(report));
        assertThat(page()).contains(NEED, EFFECT);
    }
}
