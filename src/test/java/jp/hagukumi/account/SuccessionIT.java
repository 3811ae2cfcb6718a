package jp.hagukumi.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.test.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Departments end and hand on their work; assignments begin and end. */
@PortalIT
class SuccessionIT {

    @Autowired
    private Office office;

    @Autowired
    private DepartmentAdministration departments;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private Directory directory;

    @Autowired
    private Permissions permissions;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TestClock clock;

    @Test
    void whoeverCarriesOnTheWorkIsCalledAboutIt() {
        office.as(DemoPeople.ADMIN);
        DepartmentId hoiku = office.department(DemoPeople.HOIKU);
        DepartmentId old = departments.create("旧保育課", LocalDate.of(2015, 4, 1));
        departments.end(old, seen(old), LocalDate.of(2020, 3, 31), hoiku);
        departments.answersAt(hoiku, seen(hoiku), " 内線 2345 ");

        DepartmentContact contact = directory.contacts(Set.of(old)).get(old);

        assertThat(contact.department()).isEqualTo(DemoPeople.HOIKU);
        assertThat(contact.phone()).isEqualTo("内線 2345");
        assertThat(contact.writers()).hasSize(1);
        assertThatThrownBy(() -> departments.answersAt(hoiku, seen(hoiku), "内線"))
                .hasMessage("account.violation.phoneWithoutNumber");
        assertThatThrownBy(() -> departments.answersAt(hoiku, seen(hoiku), "1".repeat(61)))
                .hasMessage("account.violation.phoneTooLong");
        assertThatThrownBy(() -> departments.answersAt(hoiku, 0, "内線 1")).isInstanceOf(StaleVersion.class);
    }

    @Test
    void aDepartmentIsAbandonedWhenTheLastOfItsLineHasEnded() {
        office.as(DemoPeople.ADMIN);
        DepartmentId hoiku = office.department(DemoPeople.HOIKU);
        DepartmentId lost = departments.create("旧児童課", LocalDate.of(2015, 4, 1));
        DepartmentId itsHeir = departments.create("児童育成課", LocalDate.of(2018, 4, 1));
        DepartmentId old = departments.create("旧保育課", LocalDate.of(2015, 4, 1));
        departments.end(lost, seen(lost), LocalDate.of(2018, 3, 31), itsHeir);
        departments.end(itsHeir, seen(itsHeir), LocalDate.of(2020, 3, 31), null);
        departments.end(old, seen(old), LocalDate.of(2020, 3, 31), hoiku);

        assertThat(directory.abandoned(Set.of(lost, itsHeir, old, hoiku))).containsExactlyInAnyOrder(lost, itsHeir);
    }

    @Test
    void theSuccessorMayWriteWhatTheOldDepartmentLeft() {
        office.as(DemoPeople.ADMIN);
        DepartmentId old = departments.create("旧保育課", LocalDate.of(2015, 4, 1));
        departments.end(old, seen(old), LocalDate.of(2020, 3, 31), office.department(DemoPeople.HOIKU));

        office.as(DemoPeople.WRITER_HOIKU);
        assertThat(permissions.allows(Operation.REPORT_WRITE, old, "draft")).isTrue();
        assertThat(permissions.departmentsFor(Operation.REPORT_WRITE))
                .containsExactlyInAnyOrder(old, office.department(DemoPeople.HOIKU));
    }

    @Test
    void theOldDepartmentKeepsItsNameInHistory() {
        office.as(DemoPeople.ADMIN);
        DepartmentId old = departments.create("旧保育課", LocalDate.of(2015, 4, 1));
        departments.end(old, seen(old), LocalDate.of(2020, 3, 31), office.department(DemoPeople.HOIKU));

        assertThat(directory.departmentName(old)).isEqualTo("旧保育課");
        assertThat(directory.departmentsOn(LocalDate.of(2020, 4, 1)))
                .extracting(DepartmentView::name)
                .doesNotContain("旧保育課");
    }

    @Test
    void anEndedAssignmentCountsNoMoreAtTheNextCall() {
        office.as(DemoPeople.ADMIN);
        PersonView writer = administration.people().stream()
                .filter(p -> p.login().equals(DemoPeople.WRITER_HOIKU))
                .findFirst()
                .orElseThrow();
        office.as(DemoPeople.WRITER_HOIKU);
        assertThat(permissions.allows(Operation.REPORT_WRITE)).isTrue();

        office.as(DemoPeople.ADMIN);
        AssignmentView held = writer.assignments().getFirst();
        administration.stopAssignment(held.id(), held.version());

        office.as(DemoPeople.WRITER_HOIKU);
        assertThat(permissions.allows(Operation.REPORT_WRITE)).isFalse();
    }

    @Test
    void twoAdministratorsDoNotEndTheSameDepartmentDifferently() {
        office.as(DemoPeople.ADMIN);
        DepartmentId old = departments.create("旧保育課", LocalDate.of(2015, 4, 1));
        long seen = seen(old);
        departments.end(old, seen, LocalDate.of(2020, 3, 31), null);

        assertThatThrownBy(() -> departments.end(old, seen, LocalDate.of(2021, 3, 31), null))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void twoAdministratorsDoNotEndTheSameAssignmentDifferently() {
        office.as(DemoPeople.ADMIN);
        AssignmentView held = administration.people().stream()
                .filter(p -> p.login().equals(DemoPeople.WRITER_HOIKU))
                .findFirst()
                .orElseThrow()
                .assignments()
                .getFirst();
        administration.endAssignment(held.id(), held.version(), LocalDate.of(2021, 3, 31));

        assertThatThrownBy(() -> administration.endAssignment(held.id(), held.version(), LocalDate.of(2022, 3, 31)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void theLastAdministratorCannotBeRemoved() {
        office.as(DemoPeople.ADMIN);
        PersonView admin = administration.people().stream()
                .filter(p -> p.login().equals(DemoPeople.ADMIN))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() ->
                        administration.endAccount(admin.id(), admin.version(), LocalDate.now(java.time.ZoneOffset.UTC)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("account.violation.lastAdmin");
    }

    /** UC-005: the successor's turn comes on the day after the last, not when the end is entered. */
    @Test
    void theSuccessorWaitsUntilTheOldDepartmentHasEnded() {
        office.as(DemoPeople.ADMIN);
        LocalDate today = JapanTime.today(clock);
        DepartmentId old = departments.create("旧保育課", LocalDate.of(2015, 4, 1));
        departments.end(old, seen(old), today.plusDays(7), office.department(DemoPeople.HOIKU));

        office.as(DemoPeople.WRITER_HOIKU);
        assertThat(permissions.allows(Operation.REPORT_WRITE, old, "draft")).isFalse();
        assertThat(permissions.departmentsFor(Operation.REPORT_WRITE)).doesNotContain(old);

        clock.advance(Duration.ofDays(8));

        assertThat(permissions.allows(Operation.REPORT_WRITE, old, "draft")).isTrue();
        assertThat(permissions.departmentsFor(Operation.REPORT_WRITE)).contains(old);
    }

    /** The April case: what begins on 1 April can take over what ends on 31 March. */
    @Test
    void aDepartmentThatBeginsOnTheNextDayCanSucceed() {
        office.as(DemoPeople.ADMIN);
        LocalDate last = JapanTime.today(clock).plusDays(30);
        DepartmentId young = departments.create("こども未来課", last.plusDays(1));
        DepartmentId old = office.department(DemoPeople.HOIKU);

        departments.end(old, seen(old), last, young);

        assertThat(directory.department(old).orElseThrow().successor()).isEqualTo(young);
    }

    @Test
    void aDepartmentThatIsNotThereOnTheNextDayCannotSucceed() {
        office.as(DemoPeople.ADMIN);
        LocalDate last = JapanTime.today(clock).plusDays(30);
        DepartmentId late = departments.create("こども未来課", last.plusDays(2));
        DepartmentId old = office.department(DemoPeople.HOIKU);

        assertThatThrownBy(() -> departments.end(old, seen(old), last, late))
                .hasMessage("account.violation.successorNotThere");
    }

    @Test
    void aSuccessorCanBeNamedLater() {
        office.as(DemoPeople.ADMIN);
        DepartmentId old = departments.create("旧保育課", LocalDate.of(2015, 4, 1));
        departments.end(old, seen(old), LocalDate.of(2020, 3, 31), null);

        departments.correctEnd(old, seen(old), LocalDate.of(2021, 3, 31), office.department(DemoPeople.HOIKU));

        office.as(DemoPeople.WRITER_HOIKU);
        assertThat(permissions.allows(Operation.REPORT_WRITE, old, "draft")).isTrue();
    }

    @Test
    void whatHasNotEndedHasNoEndToCorrect() {
        office.as(DemoPeople.ADMIN);
        DepartmentId open = office.department(DemoPeople.HOIKU);

        assertThatThrownBy(() -> departments.correctEnd(open, seen(open), LocalDate.of(2021, 3, 31), null))
                .hasMessage("account.violation.departmentNotEnded");
    }

    @Test
    void aRoleIsHeldInADepartmentThatIsThereOnItsFirstDay() {
        office.as(DemoPeople.ADMIN);
        LocalDate begins = JapanTime.today(clock).plusDays(30);
        DepartmentId young = departments.create("こども未来課", begins);
        PersonId viewer = person(DemoPeople.VIEWER).id();

        assertThatThrownBy(() -> administration.assign(viewer, Role.WRITER, young, begins.minusDays(1)))
                .hasMessage("account.violation.departmentNotThere");
        assertThatCode(() -> administration.assign(viewer, Role.WRITER, young, begins))
                .doesNotThrowAnyException();
    }

    /** Two departments of one name do not exist on the same day, whichever of them was entered first. */
    @Test
    void periodsOfOneNameDoNotOverlap() {
        office.as(DemoPeople.ADMIN);
        departments.create("こども未来課", LocalDate.of(2030, 4, 1));

        assertThatThrownBy(() -> departments.create("こども未来課", LocalDate.of(2029, 4, 1)))
                .hasMessage("account.violation.departmentNameTaken");
    }

    @Test
    void aNameIsFreeAgainOnTheDayAfterTheLast() {
        office.as(DemoPeople.ADMIN);
        DepartmentId old = departments.create("旧保育課", LocalDate.of(2015, 4, 1));
        departments.end(old, seen(old), LocalDate.of(2020, 3, 31), null);
        departments.create("旧保育課", LocalDate.of(2020, 4, 1));

        assertThatThrownBy(() -> departments.correctEnd(old, seen(old), LocalDate.of(2020, 4, 1), null))
                .hasMessage("account.violation.departmentNameTaken");
    }

    /** Whoever enters the same name at the same moment waits, and sees it. */
    @Test
    void twoAdministratorsDoNotEnterTheSameNameAtOnce() throws Exception {
        String refusal = atTheSameTime(
                () -> departments.create("こども未来課", LocalDate.of(2030, 4, 1)),
                () -> departments.create("こども未来課", LocalDate.of(2031, 4, 1)));

        assertThat(refusal).isEqualTo("account.violation.departmentNameTaken");
    }

    @Test
    void twoAdministratorsDoNotRemoveEachOther() throws Exception {
        office.as(DemoPeople.ADMIN);
        PersonId second = administration
                .create("admin-2", "情報担当", LocalDate.of(2021, 4, 1), Role.ADMIN, null)
                .id();
        PersonView first = person(DemoPeople.ADMIN);
        PersonView other = person("admin-2");
        assertThat(other.id()).isEqualTo(second);

        String refusal = atTheSameTime(
                () -> administration.stopAccount(first.id(), first.version()),
                () -> administration.stopAccount(other.id(), other.version()));

        assertThat(refusal).isEqualTo("account.violation.lastAdmin");
    }

    /** A second administrator whose account ends next month is none for the month after. */
    @Test
    void everyDayFromTodayOnNeedsAnAdministrator() {
        office.as(DemoPeople.ADMIN);
        LocalDate today = JapanTime.today(clock);
        administration.create("admin-2", "情報担当", LocalDate.of(2021, 4, 1), Role.ADMIN, null);
        PersonView second = person("admin-2");
        administration.endAccount(second.id(), second.version(), today.plusDays(30));
        PersonView first = person(DemoPeople.ADMIN);

        assertThatThrownBy(() -> administration.endAccount(first.id(), first.version(), today.plusDays(10)))
                .hasMessage("account.violation.lastAdmin");
    }

    @Test
    void aLastDayInThePastDoesNotTakeAwayTheLastAdministratorEither() {
        office.as(DemoPeople.ADMIN);
        LocalDate today = JapanTime.today(clock);
        PersonView admin = person(DemoPeople.ADMIN);
        AssignmentView held = admin.assignments().getFirst();
        administration.create("admin-2", "情報担当", today.minusDays(30), Role.ADMIN, null);
        PersonView second = person("admin-2");
        administration.stopAccount(second.id(), second.version());

        assertThatThrownBy(() -> administration.endAssignment(held.id(), held.version(), today.minusDays(10)))
                .hasMessage("account.violation.lastAdmin");
    }

    /** Runs the first, and the second while the first has not yet committed; what the second is refused for. */
    private String atTheSameTime(Runnable first, Runnable second) throws Exception {
        try (var other = Executors.newSingleThreadExecutor()) {
            Future<?> late = new TransactionTemplate(transactions).execute(status -> {
                office.as(DemoPeople.ADMIN);
                first.run();
                Future<?> begun = other.submit(() -> {
                    office.as(DemoPeople.ADMIN);
                    second.run();
                });
                pause();
                return begun;
            });
            late.get(20, TimeUnit.SECONDS);
            return "none";
        } catch (ExecutionException refused) {
            return String.valueOf(refused.getCause().getMessage());
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(700);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private PersonView person(String login) {
        return administration.people().stream()
                .filter(p -> p.login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    private long seen(DepartmentId id) {
        return directory.all().stream()
                .filter(department -> department.id().equals(id))
                .findFirst()
                .orElseThrow()
                .version();
    }
}
