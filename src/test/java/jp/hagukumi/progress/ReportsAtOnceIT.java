package jp.hagukumi.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jp.hagukumi.account.AccountAdministration;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.DirectionView;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.test.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Chief and lead take one step with many reports. */
@PortalIT
class ReportsAtOnceIT {

    private static final FiscalYear YEAR = new FiscalYear(2025);
    private static final int MANY = 200;
    private static final int FEW = 20;
    private static final List<DirectionView> DIRECTIONS = List.of(new DirectionView("keep", "維持"));

    @Autowired
    private Office office;

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanReader plans;

    @Autowired
    private ReportApproval approval;

    @Autowired
    private ReportAcceptance acceptance;

    @Autowired
    private Reports reports;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    private ProgressFixtures fixtures;

    @BeforeEach
    void begin() {
        fixtures = new ProgressFixtures(beans, office);
    }

    private ReportId report(RoundId round, PlanId plan, String project) {
        return fixtures.report(round, PlanFixtures.element(plans, plan, project).id(), DemoPeople.HOIKU);
    }

    private SeenReport seen(ReportId id) {
        return new SeenReport(id, fixtures.version(id));
    }

    @Test
    void whatCanGoGoesTogetherAndEachOfTheOthersSaysWhyItStays() {
        PlanId plan = PlanFixtures.create(office, imports, PlanFixtures.ofProjects(4, DemoPeople.HOIKU));
        RoundId round = fixtures.open(plan, YEAR);
        List<ReportId> all =
                fixtures.reports(round).stream().map(ReportStatus::id).toList();
        all.forEach(id -> fixtures.submit(id, ProgressFixtures.complete("B")));
        ReportId stale = all.get(1);
        ReportId own = all.get(2);
        ReportId gone = ReportId.next();
        List<SeenReport> chosen = List.of(
                seen(all.get(0)), new SeenReport(stale, 0), seen(own), seen(all.get(3)), new SeenReport(gone, 3));
        jdbc.sql("insert into progress_author (report_id, person_id) select ?, id from account_person where login = ?")
                .params(own.value(), DemoPeople.CHIEF_HOIKU)
                .update();
        office.as(DemoPeople.CHIEF_HOIKU);

        List<StepOutcome> foreseen = approval.foresee(chosen);

        assertThat(all).allSatisfy(id -> assertThat(fixtures.state(id)).isEqualTo(ReportState.SUBMITTED));
        assertThat(approval.approveAll(chosen)).isEqualTo(foreseen);
        assertThat(foreseen)
                .extracting(
                        StepOutcome::id, one -> one.goes() ? "" : one.against().key())
                .containsExactly(
                        tuple(all.get(0), ""),
                        tuple(stale, "common.violation.changedMeanwhile"),
                        tuple(own, "progress.violation.ownWork"),
                        tuple(all.get(3), ""),
                        tuple(gone, "progress.violation.gone"));
        assertThat(all)
                .extracting(fixtures::state)
                .containsExactly(
                        ReportState.APPROVED, ReportState.SUBMITTED, ReportState.SUBMITTED, ReportState.APPROVED);
        assertThat(trailOf("report.approve")).isEqualTo(2);
    }

    @Test
    void whatIsDecidedInTheChiefsPlaceSaysWhoAndForWhom() {
        PlanId plan = PlanFixtures.create(office, imports, PlanFixtures.ofProjects(3, DemoPeople.HOIKU));
        List<ReportId> all = fixtures.reports(fixtures.open(plan, YEAR)).stream()
                .map(ReportStatus::id)
                .toList();
        all.forEach(id -> fixtures.submit(id, ProgressFixtures.complete("B")));
        LocalDate today = JapanTime.today(clock);
        office.as(DemoPeople.ADMIN);
        administration.substitute(
                person(DemoPeople.VIEWER),
                person(DemoPeople.CHIEF_HOIKU),
                office.department(DemoPeople.HOIKU),
                today,
                today);

        office.as(DemoPeople.VIEWER);
        assertThat(approval.waiting()).hasSize(3);
        approval.approve(all.get(0), fixtures.version(all.get(0)));
        approval.approveAll(List.of(seen(all.get(1))));
        office.as(DemoPeople.CHIEF_HOIKU);
        approval.sendBack(all.get(2), fixtures.version(all.get(2)), "数を足す");

        office.as(DemoPeople.LEAD);
        ReportQueries queries = beans.getBean(ReportQueries.class);
        assertThat(all)
                .map(id -> queries.find(id).orElseThrow().history().getLast())
                .extracting(ReportDetails.Step::by, ReportDetails.Step::inPlaceOf)
                .containsExactly(tuple("企画課 閲覧", "保育課 課長"), tuple("企画課 閲覧", "保育課 課長"), tuple("保育課 課長", ""));
    }

    private PersonId person(String login) {
        return administration.people().stream()
                .filter(one -> one.login().equals(login))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private long trailOf(String operation) {
        return jdbc.sql("select count(*) from account_trail where operation = ? and outcome = 'DONE'")
                .param(operation)
                .query(Long.class)
                .single();
    }

    @Test
    void aForeignSectionsReportAmongManyRefusesThemAll() {
        PlanId plan = PlanFixtures.create(office, imports);
        RoundId round = fixtures.open(plan, YEAR);
        ReportId own = report(round, plan, PlanFixtures.PROJECT_STATION);
        ReportId foreign = fixtures.report(
                round,
                PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_VISIT).id(),
                DemoPeople.KATEI);
        List.of(own, foreign).forEach(id -> fixtures.submit(id, ProgressFixtures.complete("B")));
        List<SeenReport> chosen = List.of(seen(own), seen(foreign));
        office.as(DemoPeople.CHIEF_HOIKU);

        assertThatThrownBy(() -> approval.approveAll(chosen)).isInstanceOf(AccessDeniedException.class);
        assertThat(fixtures.state(own)).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void whatAnotherChiefConfirmedBetweenSeeingAndDoingIsLeftOutAndSaid() {
        PlanId plan = PlanFixtures.create(office, imports);
        RoundId round = fixtures.open(plan, YEAR);
        ReportId first = report(round, plan, PlanFixtures.PROJECT_STATION);
        ReportId second = report(round, plan, PlanFixtures.PROJECT_SHARED);
        List.of(first, second).forEach(id -> fixtures.submit(id, ProgressFixtures.complete("B")));
        List<SeenReport> chosen = List.of(seen(first), seen(second));
        office.as(DemoPeople.CHIEF_HOIKU);
        assertThat(approval.foresee(chosen)).allMatch(StepOutcome::goes);
        approval.approve(first, chosen.getFirst().version());

        List<StepOutcome> became = approval.approveAll(chosen);

        assertThat(became).extracting(StepOutcome::goes).containsExactly(false, true);
        assertThat(became.getFirst().against().key()).isEqualTo("common.violation.changedMeanwhile");
        assertThat(fixtures.state(second)).isEqualTo(ReportState.APPROVED);
    }

    @Test
    void twoHundredAskTheDatabaseNoOftenerThanTwenty(@Autowired Statements statements) {
        PlanId plan = PlanFixtures.create(office, imports, PlanFixtures.ofProjects(MANY + FEW, DemoPeople.HOIKU));
        fixtures.open(plan, YEAR);
        submitAll();

        office.as(DemoPeople.CHIEF_HOIKU);
        assertAsked(statements, approval.waiting(), approval::approveAll);
        office.as(DemoPeople.LEAD);
        assertAsked(statements, acceptance.waiting(), acceptance::acceptAll);

        assertThat(reports.findAll()).extracting(Report::state).containsOnly(ReportState.ACCEPTED);
        assertThat(trailOf("report.approve")).isEqualTo(MANY + FEW);
        assertThat(trailOf("report.accept")).isEqualTo(MANY + FEW);
    }

    private static void assertAsked(
            Statements statements, List<StepRow> waiting, Function<List<SeenReport>, List<StepOutcome>> step) {
        List<SeenReport> all = waiting.stream().map(StepRow::seen).toList();
        assertThat(all).hasSize(MANY + FEW);
        int few = statements.selectsOf(() -> step.apply(all.subList(0, FEW)));
        int many = statements.selectsOf(() -> step.apply(all.subList(FEW, FEW + MANY)));

        assertThat(many).isEqualTo(few);
    }

    /** All reports, written and submitted without going through two hundred screens. */
    private void submitAll() {
        Rubric rubric = new Rubric(Form.STANDARD, List.of(new RatingMark("B", "計画どおり", false, true)), DIRECTIONS);
        PersonId writer = new PersonId(jdbc.sql("select id from account_person where login = ?")
                .param(DemoPeople.WRITER_HOIKU)
                .query(UUID.class)
                .single());
        Instant now = clock.instant();
        transactions.executeWithoutResult(status -> reports.findAll().forEach(report -> {
            report.write(
                    ProgressFixtures.complete("B").values().entrySet().stream()
                            .map(field -> new Written(field.getKey(), 0, field.getValue()))
                            .toList(),
                    rubric,
                    writer,
                    now);
            report.submit(rubric, writer, now);
        }));
    }
}
