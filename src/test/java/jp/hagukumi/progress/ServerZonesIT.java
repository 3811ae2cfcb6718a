package jp.hagukumi.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TimeZone;
import jp.hagukumi.account.AccountAdministration;
import jp.hagukumi.account.AssignmentView;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.PersonView;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.test.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Days end at midnight in Japan, also where they come from the database of a server that lives elsewhere. */
@PortalIT
class ServerZonesIT {

    private static final TimeZone HOME = TimeZone.getDefault();

    @Autowired
    private Office office;

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanReader plans;

    @Autowired
    private RoundQueries rounds;

    @Autowired
    private ReportQueries reports;

    @Autowired
    private ReportApproval approval;

    @Autowired
    private ReportAcceptance acceptance;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private Permissions permissions;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TestClock clock;

    private ProgressFixtures fixtures;
    private PlanId plan;
    private RoundId round;
    private DueDates due;
    private long all;

    @AfterEach
    void goHome() {
        TimeZone.setDefault(HOME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Tokyo", "UTC", "America/Los_Angeles"})
    void everyDueDayHoldsUntilItsLastSecondAndNoLonger(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        openTheRound();
        ReportId inTime = report(PlanFixtures.PROJECT_STATION, DemoPeople.HOIKU);

        clock.stopAt(lastSecondOf(due.sectionDue()));
        fixtures.submit(inTime, ProgressFixtures.complete("B"));
        assertTimings(Map.of(Timing.ON_TIME, 1L, Timing.AHEAD, all - 1));
        assertLate(0, 0, Punctuality.Kind.NOT_BEGUN);

        clock.stopAt(firstSecondAfter(due.sectionDue()));
        assertTimings(Map.of(Timing.ON_TIME, 1L, Timing.OVERDUE, all - 1));
        assertLate(all - 1, 2, Punctuality.Kind.SECTION_LATE);
        fixtures.submit(report(PlanFixtures.PROJECT_VISIT, DemoPeople.KATEI), ProgressFixtures.complete("B"));
        fixtures.submit(report(PlanFixtures.PROJECT_SHARED, DemoPeople.KATEI), ProgressFixtures.complete("B"));
        assertTimings(Map.of(Timing.ON_TIME, 1L, Timing.LATE, 2L, Timing.OVERDUE, all - 3));

        clock.stopAt(lastSecondOf(due.chiefDue()));
        assertLate(all - 3, 0, Punctuality.Kind.ON_TIME);
        assertChief(true);
        acceptAndReopen(inTime);

        clock.stopAt(firstSecondAfter(due.chiefDue()));
        assertLate(all - 1, 2, Punctuality.Kind.CHIEF_LATE);
        assertChief(false);

        clock.stopAt(lastSecondOf(due.leadDue()));
        assertTimings(Map.of(Timing.ON_TIME, 1L, Timing.LATE, 2L, Timing.OVERDUE, all - 3));
        assertOpen(inTime, true);

        clock.stopAt(firstSecondAfter(due.leadDue()));
        assertTimings(Map.of(Timing.LATE, 2L, Timing.OVERDUE, all - 2));
        assertOpen(inTime, false);
    }

    /** The chief of 保育課 goes with the chiefs' due day. */
    private void openTheRound() {
        fixtures = new ProgressFixtures(beans, office);
        plan = PlanFixtures.create(office, imports);
        LocalDate today = JapanTime.today(clock);
        due = new DueDates(today.plusDays(3), today.plusDays(5), today.plusDays(9));
        round = fixtures.open(plan, new FiscalYear(2025), due);
        all = fixtures.reports(round).size();
        office.as(DemoPeople.ADMIN);
        AssignmentView chief = administration.people().stream()
                .filter(person -> person.login().equals(DemoPeople.CHIEF_HOIKU))
                .map(PersonView::assignments)
                .findFirst()
                .orElseThrow()
                .getFirst();
        administration.endAssignment(chief.id(), chief.version(), due.chiefDue());
    }

    private ReportId report(String project, String department) {
        return fixtures.report(round, PlanFixtures.element(plans, plan, project).id(), department);
    }

    private void acceptAndReopen(ReportId report) {
        office.as(DemoPeople.CHIEF_HOIKU);
        approval.approve(report, fixtures.version(report));
        office.as(DemoPeople.LEAD);
        acceptance.accept(report, fixtures.version(report));
        acceptance.reopen(report, fixtures.version(report), "数の誤り", due.leadDue());
    }

    /** 23:59:59 in Japan. */
    private static Instant lastSecondOf(LocalDate day) {
        return Instant.parse(day + "T14:59:59Z");
    }

    private static Instant firstSecondAfter(LocalDate day) {
        return lastSecondOf(day).plusSeconds(1);
    }

    private Board board() {
        office.as(DemoPeople.LEAD);
        return rounds.board(round).orElseThrow();
    }

    private void assertTimings(Map<Timing, Long> timings) {
        assertThat(board().timings()).containsExactlyInAnyOrderEntriesOf(timings);
    }

    /** @param ofKatei how many of 子ども家庭課, which has two reports */
    private void assertLate(long ofAll, long ofKatei, Punctuality.Kind katei) {
        Board board = board();
        assertThat(board.lateReports()).isEqualTo(ofAll);
        assertThat(board.departments())
                .filteredOn(row -> row.id().equals(office.department(DemoPeople.KATEI)))
                .extracting(Board.DepartmentRow::late, row -> row.due().kind())
                .containsExactly(tuple(ofKatei, katei));
    }

    private void assertChief(boolean inTime) {
        office.as(DemoPeople.CHIEF_HOIKU);
        assertThat(permissions.allows(Operation.REPORT_APPROVE)).isEqualTo(inTime);
    }

    private void assertOpen(ReportId report, boolean inTime) {
        office.as(DemoPeople.WRITER_HOIKU);
        ReportDetails details = reports.find(report).orElseThrow();
        assertThat(details.openUntil()).isEqualTo(due.leadDue());
        assertThat(details.round())
                .extracting(RoundSummary::sectionDue, RoundSummary::chiefDue, RoundSummary::leadDue)
                .containsExactly(due.sectionDue(), due.chiefDue(), due.leadDue());
        assertThat(details.may(Operation.REPORT_WRITE)).isEqualTo(inTime);
    }
}
