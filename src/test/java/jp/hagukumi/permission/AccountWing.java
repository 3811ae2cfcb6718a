package jp.hagukumi.permission;

import java.time.LocalDate;
import jp.hagukumi.account.AccountAdministration;
import jp.hagukumi.account.AssignmentView;
import jp.hagukumi.account.DepartmentAdministration;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.OwnAccount;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.account.PersonView;
import jp.hagukumi.account.Role;
import jp.hagukumi.account.TrailReader;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.digest.DigestDesk;
import jp.hagukumi.shell.ViewDoor;
import jp.hagukumi.test.Office;
import org.springframework.beans.factory.BeanFactory;

/** Accounts, departments, trail, and the landing page. */
final class AccountWing implements Doors.Wing {

    private static final LocalDate SINCE = LocalDate.of(2021, 4, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2099, 3, 31);

    private final BeanFactory beans;
    private final Office office;
    private PersonView somebody;
    private PersonId chief;
    private DepartmentId department;
    private DepartmentId ended;
    private long endedVersion;

    AccountWing(BeanFactory beans, Office office) {
        this.beans = beans;
        this.office = office;
    }

    @Override
    public void furnish() {
        department = office.department(DemoPeople.KATEI);
        DepartmentAdministration departments = beans.getBean(DepartmentAdministration.class);
        office.as(DemoPeople.ADMIN);
        ended = departments.create("旧保育課", LocalDate.of(2015, 4, 1));
        departments.end(ended, 0, LocalDate.of(2020, 3, 31), null);
        endedVersion = 1;
        somebody = office
                .as(
                        DemoPeople.ADMIN,
                        () -> beans.getBean(AccountAdministration.class).people())
                .stream()
                .filter(person -> person.login().equals(DemoPeople.WRITER_KATEI))
                .findFirst()
                .orElseThrow();
        chief = office
                .as(
                        DemoPeople.ADMIN,
                        () -> beans.getBean(AccountAdministration.class).chiefs(SINCE))
                .stream()
                .filter(one -> one.department().equals(department))
                .findFirst()
                .orElseThrow()
                .person();
        office.nobody();
    }

    @Override
    public void open(Doors doors) {
        AccountAdministration accounts = beans.getBean(AccountAdministration.class);
        DepartmentAdministration departments = beans.getBean(DepartmentAdministration.class);
        TrailReader trail = beans.getBean(TrailReader.class);
        OwnAccount own = beans.getBean(OwnAccount.class);
        ViewDoor views = new ViewDoor(beans.getBeanProvider(Permissions.class));
        AssignmentView held = somebody.assignments().getFirst();

        doors.add(Operation.WORK_READ, state -> views.enterMyWork());
        doors.add(
                Operation.OWN_ACCOUNT,
                state -> own.changePassword(DemoPeople.PASSWORD, "tsugi-no-kotoba-desu"),
                state -> own.chooseMail(own.mail().version(), "tanto@city.example.jp", null));
        DigestDesk digests = beans.getBean(DigestDesk.class);
        doors.add(
                Operation.DIGEST_READ,
                state -> digests.today(),
                state -> digests.letter(somebody.id(), "http://portal.example.jp/"));
        doors.add(
                Operation.PEOPLE_MANAGE,
                state -> accounts.people(),
                state -> accounts.create("newcomer", "新任", SINCE),
                state -> accounts.create("newcomer", "新任", SINCE, Role.WRITER, department),
                state -> accounts.assign(somebody.id(), Role.CHIEF, department, SINCE),
                state -> accounts.substitute(somebody.id(), chief, department, SINCE, LAST_DAY),
                state -> accounts.chiefs(SINCE),
                state -> accounts.endAssignment(held.id(), held.version(), LAST_DAY),
                state -> accounts.resetPassword(somebody.id(), somebody.version()),
                state -> accounts.changeMail(somebody.id(), somebody.version(), "tanto@city.example.jp"),
                state -> accounts.stopAssignment(held.id(), held.version()),
                state -> accounts.endAccount(somebody.id(), somebody.version(), LAST_DAY),
                state -> accounts.stopAccount(somebody.id(), somebody.version()));
        doors.add(
                Operation.DEPARTMENT_MANAGE,
                state -> departments.create("こども未来課", SINCE),
                state -> departments.end(department, 0, LAST_DAY, null),
                state -> departments.correctEnd(ended, endedVersion, LAST_DAY, null),
                state -> departments.answersAt(department, 0, "内線 2345"));
        doors.add(Operation.TRAIL_READ, state -> trail.entries(0, 10), state -> trail.count());
    }
}
