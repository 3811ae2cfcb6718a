package jp.hagukumi.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToLongFunction;
import jp.hagukumi.account.DepartmentAdministration;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Role;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementEditing;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.RevisionKind;
import jp.hagukumi.progress.remark.Addressee;
import jp.hagukumi.progress.remark.ReportRemarks;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.shared.WaitingWork;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.test.Statements;
import jp.hagukumi.test.TestClock;
import org.jspecify.annotations.Nullable;
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

    private PreparedRound prepared(FiscalYear year) {
        office.as(DemoPeople.LEAD);
        return lead.find(lead.prepare(List.of(plan), RoundTerm.of(year))).orElseThrow();
    }

    @Test
    void saysBeforehandWhoGetsWhat() {
        PreparedRound prepared = prepared(YEAR);

        assertThat(prepared.projects()).isEqualTo(4);
        assertThat(prepared.reports()).isEqualTo(5);
        assertThat(prepared.withoutDepartment()).isEmpty();
        assertThat(prepared.shares())
                .filteredOn(share -> share.name().equals(DemoPeople.HOIKU))
                .singleElement()
                .satisfies(share -> assertThat(share.projects())
                        .hasSize(2)
                        .anyMatch(project -> project.endsWith(PlanFixtures.PROJECT_STATION)));
    }

    private void endKatei(@Nullable DepartmentId heir) {
        DepartmentId katei = office.department(DemoPeople.KATEI);
        office.as(DemoPeople.ADMIN);
        long version =
                beans.getBean(Directory.class).department(katei).orElseThrow().version();
        LocalDate yesterday = JapanTime.today(beans.getBean(Clock.class)).minusDays(1);
        beans.getBean(DepartmentAdministration.class).end(katei, version, yesterday, heir);
    }

    @Test
    void isNotOpenedForADepartmentThatHasEndedUntilSomebodyHasTakenOver() {
        RoundId round = prepared(YEAR).round().id();
        endKatei(null);
        office.as(DemoPeople.LEAD);

        PreparedRound prepared = lead.find(round).orElseThrow();

        assertThat(prepared.withoutHeir())
                .containsExactlyInAnyOrder(
                        new PreparedRound.WithoutHeir(codeAndTitle(PlanFixtures.PROJECT_SHARED), DemoPeople.KATEI),
                        new PreparedRound.WithoutHeir(codeAndTitle(PlanFixtures.PROJECT_VISIT), DemoPeople.KATEI));
        assertThat(prepared.mayBeOpened()).isFalse();
        assertThatThrownBy(() -> lead.open(round, 0)).hasMessage("progress.violation.withoutHeir");
        assertThat(fixtures.reports(round)).isEmpty();
    }

    @Test
    void isOpenedForADepartmentWhoseWorkAnotherHasTakenOver() {
        RoundId round = prepared(YEAR).round().id();
        endKatei(office.department(DemoPeople.HOIKU));
        office.as(DemoPeople.LEAD);

        assertThat(lead.find(round).orElseThrow().withoutHeir()).isEmpty();
        lead.open(round, 0);

        assertThat(fixtures.reports(round)).hasSize(5);
    }

    @Test
    void namesBeforehandTheSectionsInWhichNobodyWritesAndIsOpenedAllTheSame() {
        RoundId round = prepared(YEAR).round().id();
        assertThat(lead.find(round).orElseThrow().withoutWriter()).isEmpty();
        fixtures.relieve(DemoPeople.WRITER_KATEI);
        office.as(DemoPeople.LEAD);

        PreparedRound prepared = lead.find(round).orElseThrow();

        assertThat(prepared.withoutWriter()).containsExactly(DemoPeople.KATEI);
        assertThat(prepared.mayBeOpened()).isTrue();
        lead.open(round, 0);
    }

    private String codeAndTitle(String project) {
        return PlanFixtures.element(plans, plan, project).codeAndTitle();
    }

    @Test
    void isSeenByNobodyButItsLeadUntilItIsOpened() {
        PreparedRound prepared = prepared(YEAR);
        RoundId round = prepared.round().id();

        assertThat(lead.prepared()).extracting(RoundSummary::id).containsExactly(round);
        assertThat(queries.rounds()).isEmpty();
        assertThat(queries.board(round)).isEmpty();
        assertThat(reader.rounds()).isEmpty();
        assertThat(reader.round(round)).isEmpty();

        lead.open(round, prepared.round().version());
        assertThat(lead.prepared()).isEmpty();
        assertThat(queries.board(round)).isPresent();
    }

    @Test
    void asksWhatTheLastRoundOfItsPlanAskedAYearLater() {
        Form form = Form.STANDARD.without(FieldCode.ISSUES).with(Form.FURTHER.getLast());
        fixtures.open(plan, YEAR.previous(), new RoundContent(new DueDates(DAY, DAY, DAY), "案内", form));

        RoundContent content = prepared(YEAR).content();

        LocalDate later = LocalDate.of(2027, 6, 7); // the Monday after
        assertThat(content).isEqualTo(new RoundContent(new DueDates(later, later, later), "案内", form));
    }

    @Test
    void isGivenUpWithoutATraceAsLongAsItIsPrepared() {
        PreparedRound prepared = prepared(YEAR);
        lead.discard(prepared.round().id(), prepared.round().version());

        assertThat(lead.find(prepared.round().id())).isEmpty();
        assertThat(lead.years(List.of(plan)).open()).contains(YEAR);

        RoundId open = fixtures.open(plan, YEAR);
        office.as(DemoPeople.LEAD);
        long version = lead.find(open).orElseThrow().round().version();
        assertThatThrownBy(() -> lead.discard(open, version)).hasMessage("progress.violation.roundOpen");
    }

    @Test
    void asksEachReportForTheFieldsOfItsOwnForm() {
        Form form = new Form(List.of(Form.STANDARD.fields().getFirst())).with(Form.FURTHER.getLast());
        RoundId round = fixtures.open(plan, YEAR, new RoundContent(new DueDates(DAY, DAY, DAY), "", form));
        ReportId report = stationReport(round);
        office.as(DemoPeople.WRITER_HOIKU);
        ReportWriting writing = beans.getBean(ReportWriting.class);

        ReportDetails details = reports.find(report).orElseThrow();
        assertThat(details.rubric().fields()).isEqualTo(form.fields());
        long version = writing.write(
                        report, details.version(), List.of(new Written(FieldCode.RESULT, 0, ProgressFixtures.RESULT)))
                .version();
        writing.submit(report, version);
        assertThat(fixtures.state(report)).isEqualTo(ReportState.SUBMITTED);
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

        PreparedRound prepared = prepared(YEAR);
        assertThat(prepared.parts().getFirst().ended()).containsExactly("2-02 " + PlanFixtures.PROJECT_VISIT);
        assertThat(prepared.reports()).isEqualTo(4);
        assertThat(prepared(YEAR.previous()).parts().getFirst().ended()).isEmpty();
        lead.discard(prepared.round().id(), 0);
        assertThat(fixtures.reports(fixtures.open(plan, YEAR)))
                .hasSize(4)
                .noneMatch(report -> report.element().equals(visit.id()));
    }

    @Test
    void offersTheYearsThatHaveNoRoundYet() {
        fixtures.open(plan, YEAR);
        office.as(DemoPeople.LEAD);

        assertThat(lead.years(List.of(plan)).open()).isNotEmpty().doesNotContain(YEAR);
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

        assertThatThrownBy(() -> lead.prepare(List.of(plan), RoundTerm.of(YEAR)))
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

        assertThat(board.tally().stages())
                .containsOnly(
                        entry(ReportStage.ACCEPTED, 1L),
                        entry(ReportStage.APPROVED, 1L),
                        entry(ReportStage.SUBMITTED, 1L),
                        entry(ReportStage.WRITING, 1L),
                        entry(ReportStage.NOT_BEGUN, 1L));
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

    @Test
    void tellsWhatIsCompleteFromWhatIsSubmittedAndFromWhatIsBeingWritten() {
        RoundId round = fixtures.open(plan, YEAR);
        var all = fixtures.reports(round);
        fixtures.write(all.get(0).id(), ProgressFixtures.complete("B"));
        fixtures.write(all.get(1).id(), ProgressFixtures.complete("B").with(FieldCode.PUBLIC_TEXT, "　"));
        fixtures.write(all.get(2).id(), ProgressFixtures.complete("B").with(FieldCode.PUBLIC_TEXT, "𠮷".repeat(201)));
        fixtures.submit(all.get(3).id(), ProgressFixtures.complete("B"));

        office.as(DemoPeople.LEAD);
        Board board = queries.board(round).orElseThrow();

        assertThat(board.tally().of(ReportStage.COMPLETE)).isEqualTo(1);
        assertThat(board.tally().stages())
                .containsOnly(
                        entry(ReportStage.COMPLETE, 1L),
                        entry(ReportStage.WRITING, 2L),
                        entry(ReportStage.SUBMITTED, 1L),
                        entry(ReportStage.NOT_BEGUN, 1L));
        assertThat(board.departments().stream()
                        .mapToLong(row -> row.tally().of(ReportStage.COMPLETE))
                        .sum())
                .isEqualTo(1);
        assertThat(reports.find(all.get(0).id()).orElseThrow().stateKey()).isEqualTo("progress.ReportState.complete");
        assertThat(reports.find(all.get(1).id()).orElseThrow().stateKey()).isEqualTo("progress.ReportState.DRAFT");
        assertThat(all)
                .extracting(ReportStatus::department)
                .allSatisfy(department -> assertThat(reports.found(round, BoardFilter.ALL.of(department), 1)
                                .rows())
                        .allSatisfy(row -> assertThat(row.stateKey().endsWith("complete"))
                                .isEqualTo(row.id().equals(all.get(0).id()))));
    }

    @Test
    void saysHowManyWereHandedInOnTimeHoweverTheyCameBackAndBothWaysAddUp() {
        LocalDate yesterday = JapanTime.today(beans.getBean(Clock.class)).minusDays(1);
        RoundId round = fixtures.open(plan, YEAR);
        var all = fixtures.reports(round);
        fixtures.submit(all.get(0).id(), ProgressFixtures.complete("B"));
        fixtures.submit(all.get(1).id(), ProgressFixtures.complete("B"));
        office.as(ProgressFixtures.login(
                Role.CHIEF,
                beans.getBean(Directory.class).departmentName(all.get(1).department())));
        beans.getBean(ReportApproval.class)
                .sendBack(all.get(1).id(), fixtures.version(all.get(1).id()), "理由");
        office.as(DemoPeople.LEAD);
        long seen = reader.round(round).orElseThrow().version();
        lead.say(round, seen, new RoundContent(new DueDates(yesterday, yesterday, yesterday), "", Form.STANDARD));
        jdbc.sql("update progress_decision set decided_at = '2020-01-01' where report_id = :id")
                .param("id", all.get(0).id().toString())
                .update();
        fixtures.submit(all.get(2).id(), ProgressFixtures.complete("B"));

        office.as(DemoPeople.LEAD);
        Board board = queries.board(round).orElseThrow();

        assertThat(board.timings())
                .containsOnly(entry(Timing.ON_TIME, 1L), entry(Timing.LATE, 1L), entry(Timing.OVERDUE, 3L));
        for (Timing timing : Timing.values()) {
            long all5 = board.timings().getOrDefault(timing, 0L);
            assertThat(board.departments().stream()
                            .mapToLong(row -> row.timings().getOrDefault(timing, 0L))
                            .sum())
                    .as(timing.name())
                    .isEqualTo(all5);
            assertThat(board.goals().stream()
                            .mapToLong(row -> row.timings().getOrDefault(timing, 0L))
                            .sum())
                    .as(timing.name())
                    .isEqualTo(all5);
            assertThat(reports.found(round, BoardFilter.ALL.handedIn(timing), 1).total())
                    .as(timing.name())
                    .isEqualTo((int) all5);
        }
    }

    @Test
    void leadsFromEveryNumberOfTheBoardToAsManyReports() {
        RoundId round = fixtures.open(plan, YEAR);
        var all = fixtures.reports(round);
        fixtures.accept(all.get(0).id(), ProgressFixtures.complete("B"));
        fixtures.write(all.get(3).id(), ReportText.EMPTY.with(FieldCode.RESULT, "書きかけ"));
        office.as(DemoPeople.LEAD);
        Board board = queries.board(round).orElseThrow();

        for (ReportStage stage : ReportStage.values()) {
            for (Board.DepartmentRow row : board.departments()) {
                assertThat(reports.found(round, BoardFilter.ALL.of(row.id()).at(stage), 1)
                                .total())
                        .as(row.name() + stage)
                        .isEqualTo((int) row.tally().of(stage));
            }
            for (Board.GoalRow row : board.goals()) {
                assertThat(reports.found(round, BoardFilter.ALL.below(row.id()).at(stage), 1)
                                .total())
                        .as(row.codeAndTitle() + stage)
                        .isEqualTo((int) row.tally().of(stage));
            }
        }
        assertThat(reports.found(round, BoardFilter.ALL, 7).rows()).hasSize(5);
    }

    @Test
    void listsNoReportOfADepartmentThatTheReaderMayNotRead() {
        RoundId round = fixtures.open(plan, YEAR);
        office.as(DemoPeople.WRITER_HOIKU);

        assertThat(reports.found(round, BoardFilter.ALL, 1).rows())
                .extracting(ReportRow::departmentName)
                .containsOnly(DemoPeople.HOIKU);
        BoardFilter foreign = BoardFilter.ALL.of(office.department(DemoPeople.KATEI));
        assertThatThrownBy(() -> reports.found(round, foreign, 1)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void remindsOfWhatIsLateWithTheNumberAndTheNamesToCall() {
        LocalDate yesterday = JapanTime.today(beans.getBean(Clock.class)).minusDays(1);
        RoundId round =
                fixtures.open(plan, YEAR, new DueDates(yesterday, yesterday.plusDays(9), yesterday.plusDays(9)));
        fixtures.submit(stationReport(round), ProgressFixtures.complete("B"));
        jdbc.sql("update account_department set phone = '内線 2345' where name = :name")
                .param("name", DemoPeople.HOIKU)
                .update();
        office.as(DemoPeople.LEAD);

        List<Reminder> all = beans.getBean(Reminders.class).of(round);

        assertThat(all).extracting(Reminder::late).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(all)
                .filteredOn(one -> one.name().equals(DemoPeople.HOIKU))
                .singleElement()
                .satisfies(hoiku -> {
                    assertThat(hoiku.contact().phone()).isEqualTo("内線 2345");
                    assertThat(hoiku.contact().writers()).hasSize(1);
                    assertThat(hoiku.contact().chiefs()).hasSize(1);
                    assertThat(hoiku.late()).isEqualTo(1);
                    assertThat(hoiku.reports())
                            .extracting(Reminder.Item::stage)
                            .containsExactly(ReportStage.NOT_BEGUN, ReportStage.SUBMITTED);
                });
    }

    @Test
    void whatIsOpenAgainKeepsItsWordAndGoesBackToTheLeadWhenItsTimeIsOver(@Autowired TestClock clock) {
        RoundId round = fixtures.open(plan, YEAR);
        ReportId report = stationReport(round);
        fixtures.accept(report, ProgressFixtures.complete("B"));
        LocalDate today = JapanTime.today(clock);
        office.as(DemoPeople.LEAD);
        ReportAcceptance acceptance = beans.getBean(ReportAcceptance.class);
        acceptance.reopen(report, fixtures.version(report), "数の誤り", today.plusDays(2));
        fixtures.write(report, ProgressFixtures.complete("A").with(FieldCode.RESULT, "書きかけ"));

        office.as(DemoPeople.WRITER_HOIKU);
        ReportDetails open = reports.find(report).orElseThrow();
        assertThat(open.dueNow()).isEqualTo(today.plusDays(2));
        assertThat(open.allowed()).contains(Operation.REPORT_WRITE, Operation.REPORT_SUBMIT);
        assertThat(reader.accepted(round)).singleElement().satisfies(word -> {
            assertThat(word.result()).isEqualTo(ProgressFixtures.RESULT);
            assertThat(word.mark()).isEqualTo("B");
            assertThat(word.markLabel()).isEqualTo("計画どおり達成");
        });
        assertThat(reader.statuses(round))
                .filteredOn(ReportStatus::accepted)
                .singleElement()
                .satisfies(status -> assertThat(status.mark()).isEqualTo("B"));

        clock.advance(Duration.ofDays(3));
        ReportDetails lapsed = reports.find(report).orElseThrow();
        assertThat(lapsed.allowed()).doesNotContain(Operation.REPORT_WRITE, Operation.REPORT_SUBMIT);
        assertThat(lapsed.lock().why()).isEqualTo("progress.Lock.lapsed.why");
        long seen = lapsed.version();
        assertThatThrownBy(() -> beans.getBean(ReportWriting.class).submit(report, seen))
                .hasMessage("progress.violation.openEnded");
        WaitingReports waiting = beans.getBean(WaitingReports.class);
        assertThat(waiting.of(WaitingReports.Kind.WRITE))
                .extracting(one -> one.standing().id())
                .doesNotContain(report);
        office.as(DemoPeople.LEAD);
        assertThat(waiting.of(WaitingReports.Kind.LAPSED))
                .extracting(one -> one.standing().id())
                .containsExactly(report);
        assertThat(reports.find(report).orElseThrow().may(Operation.REPORT_REOPEN))
                .isTrue();
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
        lead.say(round, seen, new RoundContent(later, "", Form.STANDARD));

        assertThat(reader.round(round).orElseThrow().chiefDue()).isEqualTo(DAY.plusDays(7));
        assertThatThrownBy(
                        () -> lead.say(round, seen, new RoundContent(new DueDates(DAY, DAY, DAY), "", Form.STANDARD)))
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

    @Test
    void asksTheDatabaseNotOftenerForManyReportsThanForOne(@Autowired Statements statements) {
        RoundId round = fixtures.open(plan, YEAR);
        var all = fixtures.reports(round);
        fixtures.accept(all.getFirst().id(), ProgressFixtures.complete("A"));
        office.as(DemoPeople.LEAD);
        int one = statements.selectsOf(() -> reader.accepted(round));
        all.subList(1, all.size()).forEach(report -> fixtures.accept(report.id(), ProgressFixtures.complete("B")));
        office.as(DemoPeople.LEAD);

        assertThat(statements.selectsOf(() -> reader.accepted(round))).isEqualTo(one);
        assertThat(reader.accepted(round)).hasSizeGreaterThan(1);
    }

    /** The plan's names are remembered from one page to the next. */
    @Test
    void namesAProjectAsThePlanNamesItNow() {
        RoundId round = fixtures.open(plan, YEAR);
        office.as(DemoPeople.LEAD);
        assertThat(reports.found(round, BoardFilter.ALL, 1).rows()).isNotEmpty();

        PlanFixtures.amend(office, imports, plan, PlanFixtures.renamed("駅前保育送迎所"), LocalDate.of(2025, 4, 1));

        assertThat(reports.found(round, BoardFilter.ALL, 1).rows())
                .extracting(ReportRow::title)
                .anyMatch(title -> title.endsWith("駅前保育送迎所"));
    }

    /** What a command reads of its own changes may never come to be, and nobody else is to see it. */
    @Test
    void remembersOfAPlanOnlyWhatWasReadOutsideOfCommands(@Autowired Surroundings around) {
        PlanTree inACommand = transactions.execute(status -> around.tree(plan));
        TransactionTemplate reading = new TransactionTemplate(transactions.getTransactionManager());
        reading.setReadOnly(true);
        PlanTree first = reading.execute(status -> around.tree(plan));
        PlanTree second = reading.execute(status -> around.tree(plan));

        assertThat(first).isNotSameAs(inACommand);
        assertThat(second).isSameAs(first);
    }

    @Test
    void readsEveryTableOnceForABoard(@Autowired Statements statements) {
        RoundId round = fixtures.open(plan, YEAR);
        fixtures.reports(round).forEach(report -> fixtures.submit(report.id(), ProgressFixtures.complete("B")));
        office.as(DemoPeople.LEAD);

        assertThat(statements.readsOf(() -> queries.board(round)))
                .containsKeys("progress_round", "progress_report", "progress_decision", "plan_plan")
                .allSatisfy((table, times) -> assertThat(times).as(table).isEqualTo(1));
    }

    private RoundId interim(String name, LocalDate asOf) {
        return office.as(DemoPeople.LEAD, () -> {
            RoundId round = lead.prepare(List.of(plan), RoundTerm.interim(name, asOf));
            lead.open(round, 0);
            return round;
        });
    }

    @Test
    void standsBesideTheYearsRoundWithoutBeingTakenForItWhenItIsInterim() {
        fixtures.accept(stationReport(fixtures.open(plan, YEAR.previous())), ProgressFixtures.complete("A"));
        RoundId half = interim("上半期", LocalDate.of(2025, 9, 30));
        fixtures.accept(stationReport(half), ProgressFixtures.complete("C"));
        RoundId round = fixtures.open(plan, YEAR);

        assertThat(reader.rounds())
                .extracting(RoundSummary::id)
                .doesNotContain(half)
                .contains(round);
        assertThat(reader.round(half)).isEmpty();
        office.as(DemoPeople.WRITER_HOIKU);
        assertThat(reports.find(stationReport(round)).orElseThrow().earlier().year())
                .isEqualTo(YEAR.previous());
        assertThat(queries.board(half)).isPresent();
        assertThatThrownBy(() -> interim("上半期", LocalDate.of(2025, 10, 1)))
                .hasMessage("progress.violation.roundExists");
    }

    @Test
    void isPreparedAndOpenedForSeveralPlansTogether() {
        PlanId other = PlanFixtures.create(office, imports);
        office.as(DemoPeople.LEAD);
        RoundId first = lead.prepare(List.of(plan, other), RoundTerm.of(YEAR));
        lead.say(first, 0, new RoundContent(new DueDates(DAY, DAY, DAY), "両方へ", Form.STANDARD));
        PreparedRound prepared = lead.find(first).orElseThrow();
        assertThat(prepared.reports()).isEqualTo(10);
        RoundSummary second = prepared.parts().getLast().round();
        assertThat(lead.find(second.id()).orElseThrow().content().notice()).isEqualTo("両方へ");

        lead.open(second.id(), second.version());

        assertThat(fixtures.reports(first)).hasSize(5);
        assertThat(fixtures.reports(second.id())).hasSize(5);
        office.as(DemoPeople.LEAD);
        assertThat(queries.together(prepared.round()))
                .extracting(RoundSummary::plan)
                .containsExactly(other);
        assertThat(lead.proposed()).containsExactly(plan, other);
    }

    /** Years that went by before the portal came are open to a round, and nobody is likely to want them. */
    @Test
    void proposesNoYearThatLiesBeforeTheLastRound() {
        office.as(DemoPeople.LEAD);
        assertThat(lead.years(List.of(plan)).next()).isEqualTo(YEAR);

        fixtures.open(plan, YEAR);
        office.as(DemoPeople.LEAD);

        assertThat(lead.years(List.of(plan)).open()).contains(YEAR.previous());
        assertThat(lead.years(List.of(plan)).next()).isNull();
    }

    @Test
    void isOpenedForNoneOfSeveralPlansWhenOneCannotBeOpened() {
        PlanId other = PlanFixtures.create(office, imports);
        office.as(DemoPeople.LEAD);
        RoundId first = lead.prepare(List.of(plan, other), RoundTerm.of(YEAR));
        PlanFixtures.openAmendment(beans.getBean(PlanAmendments.class), plans, other);
        plans.projects(other)
                .forEach(project -> beans.getBean(ElementEditing.class).complete(project.id(), 0, YEAR, "目的を果たしたため"));

        assertThatThrownBy(() -> lead.open(first, 0)).hasMessage("progress.violation.nothingToReport");

        assertThat(lead.prepared()).hasSize(2);
        PreparedRound prepared = lead.find(first).orElseThrow();
        assertThat(prepared.mayBeOpened()).isFalse();
        lead.leaveOut(prepared.parts().getLast().round().id(), 0);
        lead.open(first, 0);
        assertThat(reader.rounds()).extracting(RoundSummary::plan).containsExactly(plan);
    }

    /** The usual form, in which the issues begin with those of the year before. */
    private RoundContent carryingIssues() {
        FormField issues = Form.STANDARD.field(FieldCode.ISSUES).orElseThrow();
        FormField carried = new FormField(issues.code(), issues.kind(), "", "", "", issues.max(), false, false, true);
        return new RoundContent(new DueDates(DAY, DAY, DAY), "", Form.STANDARD.changed(carried));
    }

    @Test
    void beginsWithWhatWasAcceptedBeforeAlsoOnAProjectThatWasMergedIntoIt() {
        ElementRow shared = PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_SHARED);
        ElementRow station = PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_STATION);
        RoundId before = fixtures.open(plan, YEAR.previous());
        fixtures.accept(stationReport(before), ProgressFixtures.complete("A"));
        fixtures.accept(
                fixtures.report(before, shared.id(), DemoPeople.HOIKU),
                ProgressFixtures.complete("B").with(FieldCode.ISSUES, "職員が足りない。"));
        office.as(DemoPeople.LEAD);
        PlanFixtures.openAmendment(beans.getBean(PlanAmendments.class), plans, plan);
        beans.getBean(ElementEditing.class).merge(shared.id(), 0, station.id(), YEAR, "窓口を一つにしたため");
        assertThat(prepared(YEAR).parts().getFirst().joined())
                .containsExactly(new PreparedRound.Joined(station.codeAndTitle(), List.of(shared.codeAndTitle())));
        lead.discard(lead.prepared().getFirst().id(), 0);

        ReportId report = stationReport(fixtures.open(plan, YEAR, carryingIssues()));

        String both = "【%s】\n待ち時間が朝に集中する。\n\n【%s】\n職員が足りない。".formatted(station.codeAndTitle(), shared.codeAndTitle());
        assertThat(fixtures.text(report)).isEqualTo(ReportText.EMPTY.with(FieldCode.ISSUES, both));
        office.as(DemoPeople.WRITER_HOIKU);
        ReportDetails details = reports.find(report).orElseThrow();
        assertThat(details.missing()).extracting(FormField::code).contains(FieldCode.ISSUES);
        assertThat(details.earlier().entries().get(FieldCode.ISSUES).value()).isEqualTo(both);
        assertThat(fixtures.reports(details.round().id()).stream().filter(ReportStatus::started))
                .isEmpty();
    }

    @Test
    void callsAReportCompleteOnBoardPageListWorkAndWorkbookOnlyOnceItsCopiedWordsAreConfirmed() {
        fixtures.accept(stationReport(fixtures.open(plan, YEAR.previous())), ProgressFixtures.complete("B"));
        RoundId round = fixtures.open(plan, YEAR, carryingIssues());
        ReportId report = stationReport(round);
        List<Written> all = fixtures.written(report, ProgressFixtures.complete("B"));
        office.as(DemoPeople.WRITER_HOIKU);
        ReportWriting writing = beans.getBean(ReportWriting.class);

        writing.write(
                report,
                fixtures.version(report),
                all.stream()
                        .filter(field -> !field.field().equals(FieldCode.ISSUES))
                        .toList());
        assertThat(saidOf(round, report)).containsOnly("progress.ReportState.DRAFT");

        writing.write(
                report,
                fixtures.version(report),
                all.stream()
                        .filter(field -> field.field().equals(FieldCode.ISSUES))
                        .toList());
        assertThat(saidOf(round, report)).containsOnly("progress.ReportState.complete");
    }

    /** What it is called wherever the section and the lead read of it. */
    private List<String> saidOf(RoundId round, ReportId report) {
        ReportDetails details = reports.find(report).orElseThrow();
        ReportRow row = reports.found(round, BoardFilter.ALL.of(details.department()), 1).rows().stream()
                .filter(one -> one.id().equals(report))
                .findFirst()
                .orElseThrow();
        SectionReport inBook = beans.getBean(SectionReports.class).of(round, Set.of(details.department())).stream()
                .flatMap(section -> section.reports().stream())
                .filter(one -> one.id().equals(report))
                .findFirst()
                .orElseThrow();
        String onBoard = queries.board(round).orElseThrow().tally().of(ReportStage.COMPLETE) > 0
                ? ReportStage.COMPLETE.nameKey()
                : ReportStage.WRITING.nameKey();
        String inWork = beans.getBean(ProgressWaiting.class).waiting().stream()
                .flatMap(kind -> kind.items().stream())
                .filter(item -> item.link().equals(ProgressLinks.report(report)))
                .map(WaitingWork.Item::stateKey)
                .findFirst()
                .orElseThrow();
        return List.of(details.stateKey(), row.stateKey(), inBook.stateKey(), onBoard, inWork);
    }

    @Test
    void beginsWithAnInterimReportOfTheSameYear() {
        fixtures.accept(stationReport(fixtures.open(plan, YEAR.previous())), ProgressFixtures.complete("A"));
        RoundId half = interim("上半期", LocalDate.of(2025, 9, 30));
        fixtures.accept(stationReport(half), ProgressFixtures.complete("C").with(FieldCode.ISSUES, "夏に集中した。"));

        ReportId report = stationReport(fixtures.open(plan, YEAR, carryingIssues()));

        assertThat(fixtures.text(report).get(FieldCode.ISSUES)).isEqualTo("夏に集中した。");
    }

    @Test
    void handsAReportThatIsOpenToAnotherDepartmentWithoutLosingAWord() {
        ReportId report = stationReport(fixtures.open(plan, YEAR));
        fixtures.write(report, ReportText.EMPTY.with(FieldCode.RESULT, "書きかけ"));
        RoundChanges changes = beans.getBean(RoundChanges.class);
        DepartmentId kikaku = office.department("健康増進課");

        office.as(DemoPeople.LEAD);
        changes.handOver(report, fixtures.version(report), kikaku, "事業を移したため");

        office.as(ProgressFixtures.login(Role.WRITER, "健康増進課"));
        assertThat(reports.find(report).orElseThrow().text().get(FieldCode.RESULT))
                .isEqualTo("書きかけ");
        office.as(DemoPeople.WRITER_HOIKU);
        assertThatThrownBy(() -> reports.find(report)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> changes.handOver(report, 0, kikaku, "理由")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void takesAReportOutAndBringsItBackWithItsWords() {
        RoundId round = fixtures.open(plan, YEAR);
        ReportId report = stationReport(round);
        fixtures.write(report, ReportText.EMPTY.with(FieldCode.RESULT, "書きかけ"));
        RoundChanges changes = beans.getBean(RoundChanges.class);
        office.as(DemoPeople.LEAD);
        beans.getBean(ReportRemarks.class).say(report, null, "数を確かめてください。", Addressee.WRITER);
        changes.takeOut(report, fixtures.version(report), "廃止したため");

        assertThat(office.as(
                        DemoPeople.WRITER_HOIKU,
                        () -> beans.getBeanProvider(WaitingWork.class).stream()
                                .flatMap(work -> work.waiting().stream())
                                .flatMap(waiting -> waiting.items().stream())
                                .toList()))
                .isNotEmpty()
                .noneMatch(item -> item.toString().contains("数を確かめてください。"));
        office.as(DemoPeople.LEAD);
        assertThat(fixtures.reports(round)).hasSize(4);
        assertThat(queries.board(round).orElseThrow().tally().total()).isEqualTo(4);
        assertThat(reports.find(report)).isEmpty();
        OpenRound open = changes.find(round).orElseThrow();
        assertThat(open.takenOut()).extracting(OpenRound.Row::id).containsExactly(report);
        OpenRound.Wanted missing = open.wanted().getFirst();
        changes.add(round, missing.element(), missing.department(), "廃止を取り消したため");

        assertThat(fixtures.text(report).get(FieldCode.RESULT)).isEqualTo("書きかけ");
        assertThat(changes.find(round).orElseThrow().wanted()).isEmpty();
    }

    @Test
    void asksNoReportOfASectionThatHasEndedWithoutAnHeir() {
        RoundId round = fixtures.open(plan, YEAR);
        DepartmentId ended = office.department("健康増進課");
        endYesterday(ended);
        ElementId station =
                PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_STATION).id();

        assertThatThrownBy(() -> beans.getBean(RoundChanges.class).add(round, station, ended, "いっしょに担当するため"))
                .hasMessage("progress.violation.sectionEnded");

        assertThat(fixtures.reports(round)).hasSize(5);
    }

    @Test
    void putsBackAReportWhoseSectionHasEndedWithItsWordsSoThatItCanBeHandedOn() {
        RoundId round = fixtures.open(plan, YEAR);
        ReportId report = stationReport(round);
        fixtures.write(report, ReportText.EMPTY.with(FieldCode.RESULT, "書きかけ"));
        RoundChanges changes = beans.getBean(RoundChanges.class);
        office.as(DemoPeople.LEAD);
        changes.takeOut(report, fixtures.version(report), "取り違えたため");
        DepartmentId hoiku = office.department(DemoPeople.HOIKU);
        endYesterday(hoiku);
        ElementId station =
                PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_STATION).id();

        changes.add(round, station, hoiku, "戻すため");
        changes.handOver(report, fixtures.version(report), office.department("健康増進課"), "課がなくなったため");

        assertThat(fixtures.text(report).get(FieldCode.RESULT)).isEqualTo("書きかけ");
    }

    /** It ended yesterday, and nobody has taken over its work; the lead acts afterwards. */
    private void endYesterday(DepartmentId department) {
        office.as(DemoPeople.ADMIN);
        beans.getBean(DepartmentAdministration.class)
                .end(
                        department,
                        beans.getBean(Directory.class)
                                .department(department)
                                .orElseThrow()
                                .version(),
                        JapanTime.today(beans.getBean(Clock.class)).minusDays(1),
                        null);
        office.as(DemoPeople.LEAD);
    }

    @Test
    void asksAnotherDepartmentForAReportAsWell() {
        RoundId round = fixtures.open(plan, YEAR);
        RoundChanges changes = beans.getBean(RoundChanges.class);
        ElementRow station = PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_STATION);
        DepartmentId other = office.department("健康増進課");
        office.as(DemoPeople.LEAD);
        assertThatThrownBy(() -> changes.add(round, station.id(), office.department(DemoPeople.HOIKU), "理由"))
                .hasMessage("progress.violation.reportsAlready");

        changes.add(round, station.id(), other, "いっしょに担当するため");

        assertThat(fixtures.reports(round)).hasSize(6);
        assertThat(changes.find(round).orElseThrow().unwanted())
                .extracting(OpenRound.Row::departmentName)
                .containsExactly("健康増進課");
    }
}
