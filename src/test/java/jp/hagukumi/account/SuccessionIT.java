package jp.hagukumi.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

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
        administration.endAssignment(held.id(), held.version(), LocalDate.of(2021, 3, 31));

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

    private long seen(DepartmentId id) {
        return directory.all().stream()
                .filter(department -> department.id().equals(id))
                .findFirst()
                .orElseThrow()
                .version();
    }
}
