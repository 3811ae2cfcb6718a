package jp.hagukumi.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
    private RoundQueries rounds;

    @Autowired
    private ReportQueries reports;

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

    @AfterEach
    void goHome() {
        TimeZone.setDefault(HOME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Tokyo", "UTC", "America/Los_Angeles"})
    void theLastDayHoldsUntilItsLastSecondAndNoLonger(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        ProgressFixtures fixtures = new ProgressFixtures(beans, office);
        PlanId plan = PlanFixtures.create(office, imports);
        LocalDate day = JapanTime.today(clock).plusDays(3);
        RoundId round = fixtures.open(plan, new FiscalYear(2025), new DueDates(day, day, day));
        ReportId report = fixtures.reports(round).getFirst().id();
        fixtures.accept(report, ProgressFixtures.complete("B"));
        office.as(DemoPeople.LEAD);
        acceptance.reopen(report, fixtures.version(report), "数の誤り", day);
        office.as(DemoPeople.ADMIN);
        AssignmentView chief = administration.people().stream()
                .filter(person -> person.login().equals(DemoPeople.CHIEF_HOIKU))
                .map(PersonView::assignments)
                .findFirst()
                .orElseThrow()
                .getFirst();
        administration.endAssignment(chief.id(), chief.version(), day);

        secondsBeforeMidnight(day, 20);
        assertStands(report, round, day, true);
        secondsBeforeMidnight(day, 0);
        assertStands(report, round, day, false);
    }

    /** In Japan; the clock goes on from there. */
    private void secondsBeforeMidnight(LocalDate day, int seconds) {
        clock.advance(Duration.between(
                clock.instant(), day.atTime(15, 0).toInstant(ZoneOffset.UTC).minusSeconds(seconds)));
    }

    private void assertStands(ReportId report, RoundId round, LocalDate day, boolean inTime) {
        office.as(DemoPeople.WRITER_HOIKU);
        ReportDetails details = reports.find(report).orElseThrow();
        assertThat(details.openUntil()).isEqualTo(day);
        assertThat(details.round().sectionDue()).isEqualTo(day);
        assertThat(details.may(Operation.REPORT_WRITE)).isEqualTo(inTime);
        assertThat(rounds.board(round).orElseThrow().lateReports() == 0).isEqualTo(inTime);
        office.as(DemoPeople.CHIEF_HOIKU);
        assertThat(permissions.allows(Operation.REPORT_APPROVE)).isEqualTo(inTime);
    }
}
