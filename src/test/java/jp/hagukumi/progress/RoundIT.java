package jp.hagukumi.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToLongFunction;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementEditing;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.RevisionKind;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalIT
class RoundIT {

    private static final FiscalYear YEAR = new FiscalYear(2025);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 5);

    @Autowired
    private Office office;

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanReader plans;

    @Autowired
    private RoundLead lead;

    @Autowired
    private RoundQueries queries;

    @Autowired
    private ReportQueries reports;

    @Autowired
    private ProgressReader reader;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    private ProgressFixtures fixtures;
    private PlanId plan;

    @BeforeEach
    void importPlan() {
        fixtures = new ProgressFixtures(beans, office);
        plan = PlanFixtures.create(office, imports);
    }

    private ReportId stationReport(RoundId round) {
        return fixtures.report(
                round,
                PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_STATION).id(),
                DemoPeople.HOIKU);
    }

    @Test
    void createsOneReportForEachProjectAndResponsibleDepartment() {
        RoundId round = fixtures.open(plan, YEAR);

        assertThat(fixtures.reports(round)).hasSize(5);
        assertThat(fixtures.reports(round).stream().map(ReportStatus::element).distinct())
                .hasSize(4);
    }

    @Test
    void saysBeforehandWhatWouldBeCreated() {
        office.as(DemoPeople.LEAD);

        RoundLead.Preview preview = lead.preview(plan, null);
        assertThat(preview.projects()).isEqualTo(4);
        assertThat(preview.reports()).isEqualTo(5);
        assertThat(preview.withoutDepartment()).isEmpty();
    }

    @Test
    void leavesOutProjectsThatHaveEndedByThatYearAndSaysSo() {
        office.as(DemoPeople.LEAD);
        ElementRow visit = PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_VISIT);
        beans.getBean(PlanAmendments.class)
                .open(
                        plan,
                        plans.plan(plan).orElseThrow().summary().version(),
                        PlanFixtures.FROM.firstDay(),
                        RevisionKind.AMENDMENT,
                        "中間年の見直し");
        beans.getBean(ElementEditing.class).complete(visit.id(), 0, YEAR, "目的を果たしたため");

        RoundLead.Preview preview = lead.preview(plan, YEAR);
        assertThat(preview.ended()).containsExactly("2-02 " + PlanFixtures.PROJECT_VISIT);
        assertThat(preview.reports()).isEqualTo(4);
        assertThat(lead.preview(plan, YEAR.previous()).ended()).isEmpty();
        assertThat(fixtures.reports(fixtures.open(plan, YEAR)))
                .hasSize(4)
                .noneMatch(report -> report.element().equals(visit.id()));
    }

    @Test
    void offersTheYearsThatHaveNoRoundYet() {
        fixtures.open(plan, YEAR);
        office.as(DemoPeople.LEAD);

        assertThat(lead.preview(plan, null).years().open()).isNotEmpty().doesNotContain(YEAR);
    }

    @Test
    void isOpenedOnceForAPlanAndAFiscalYear() {
        fixtures.open(plan, YEAR);

        assertThatThrownBy(() -> fixtures.open(plan, YEAR))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("progress.violation.roundExists");
        assertThat(reader.rounds()).hasSize(1);
    }

    @Test
    void isOpenedOnceByTwoLeadsAtTheSameMomentAndTheSlowerIsToldWhy() {
        CompletableFuture<Throwable> slower = new CompletableFuture<>();
        transactions.executeWithoutResult(status -> {
            fixtures.open(plan, YEAR);
            Thread.startVirtualThread(() -> slower.complete(catchThrowable(() -> fixtures.open(plan, YEAR))));
            waitUntilSomebodyWaits();
        });

        assertThat(slower.join()).isInstanceOf(RuleViolation.class).hasMessage("progress.violation.roundExists");
        assertThat(reader.rounds()).hasSize(1);
    }

    private void waitUntilSomebodyWaits() {
        for (int tries = 0; tries < 200; tries++) {
            long waiting = jdbc.sql("""
                            select count(*) from information_schema.processlist
                            where info like 'insert into progress_round%'""").query(Long.class).single();
            if (waiting > 0) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("The other lead did not get as far as the same year");
    }

    @Test
    void isOpenedByNobodyButTheLead() {
        office.as(DemoPeople.CHIEF_HOIKU);

        assertThatThrownBy(() -> lead.open(new NewRound(plan, YEAR, new DueDates(DAY, DAY, DAY), "")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(reader.rounds()).isEmpty();
    }

    @Test
    void showsABoardWhoseCountsAddUpByDepartmentAndByGoal() {
        RoundId round = fixtures.open(plan, YEAR);
        var all = fixtures.reports(round);
        fixtures.accept(all.get(0).id(), ProgressFixtures.complete("B"));
        fixtures.submit(all.get(1).id(), ProgressFixtures.complete("A"));
        fixtures.approve(all.get(2).id(), ProgressFixtures.complete("A"));
        fixtures.write(all.get(3).id(), ReportText.EMPTY.with(FieldCode.RESULT, "書きかけ"));

        office.as(DemoPeople.VIEWER);
        Board board = queries.board(round).orElseThrow();

        assertThat(board.tally()).isEqualTo(new Tally(1, 2, 1, 1));
        assertThat(board.projects()).isEqualTo(4);
        assertThat(sumOfDepartments(board, Tally::accepted)).isEqualTo(1);
        assertThat(sumOfDepartments(board, Tally::underway)).isEqualTo(2);
        assertThat(sumOfDepartments(board, Tally::writing)).isEqualTo(1);
        assertThat(sumOfDepartments(board, Tally::untouched)).isEqualTo(1);
        assertThat(board.goals().stream()
                        .mapToLong(goal -> goal.tally().total())
                        .sum())
                .isEqualTo(5);
        assertThat(board.goals())
                .extracting(Board.GoalRow::codeAndTitle)
                .containsExactly("1 " + PlanFixtures.GOAL_1, "2 " + PlanFixtures.GOAL_2);
    }

    private static long sumOfDepartments(Board board, ToLongFunction<Tally> count) {
        return board.departments().stream()
                .mapToLong(row -> count.applyAsLong(row.tally()))
                .sum();
    }

    @Test
    void opensToASectionOnlyItsOwnReportsOnTheBoard() {
        RoundId round = fixtures.open(plan, YEAR);

        office.as(DemoPeople.WRITER_HOIKU);

        assertThat(queries.board(round).orElseThrow().departments())
                .filteredOn(Board.DepartmentRow::readable)
                .extracting(Board.DepartmentRow::name)
                .containsExactly(DemoPeople.HOIKU);
    }

    @Test
    void movesItsDueDatesForWhoSawTheLastOnes() {
        RoundId round = fixtures.open(plan, YEAR);
        long seen = reader.round(round).orElseThrow().version();
        DueDates later = new DueDates(DAY, DAY.plusDays(7), DAY.plusDays(14));

        office.as(DemoPeople.LEAD);
        lead.moveDueDates(round, seen, later);

        assertThat(reader.round(round).orElseThrow().chiefDue()).isEqualTo(DAY.plusDays(7));
        assertThatThrownBy(() -> lead.moveDueDates(round, seen, new DueDates(DAY, DAY, DAY)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void showsBesideAReportWhatTheSectionReportedForTheYearBefore() {
        RoundId before = fixtures.open(plan, YEAR.previous());
        fixtures.accept(stationReport(before), ProgressFixtures.complete("A"));
        RoundId round = fixtures.open(plan, YEAR);

        office.as(DemoPeople.WRITER_HOIKU);
        ReportDetails details = reports.find(stationReport(round)).orElseThrow();

        assertThat(details.earlier()).isNotNull();
        assertThat(details.earlier().year()).isEqualTo(YEAR.previous());
        assertThat(ReportText.of(details.earlier().entries())).isEqualTo(ProgressFixtures.complete("A"));
    }

    @Test
    void showsNothingOfTheYearBeforeThatWasNotAccepted() {
        RoundId before = fixtures.open(plan, YEAR.previous());
        fixtures.approve(stationReport(before), ProgressFixtures.complete("A"));
        RoundId round = fixtures.open(plan, YEAR);

        office.as(DemoPeople.WRITER_HOIKU);

        assertThat(reports.find(stationReport(round)).orElseThrow().earlier()).isNull();
    }

    @Test
    void givesOtherModulesTheAcceptedReportsInTheOrderOfThePlanAndNoOthers() {
        RoundId round = fixtures.open(plan, YEAR);
        var all = fixtures.reports(round);
        fixtures.accept(all.get(3).id(), ProgressFixtures.complete("C"));
        fixtures.accept(all.get(0).id(), ProgressFixtures.complete("A"));
        fixtures.approve(all.get(1).id(), ProgressFixtures.complete("B"));

        assertThat(reader.accepted(round)).extracting(AcceptedReport::mark).containsExactly("A", "C");
        assertThat(reader.accepted(round).getFirst().direction()).isEqualTo("維持");
    }
}
