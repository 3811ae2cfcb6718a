package jp.hagukumi.permission;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.hagukumi.account.AccountAdministration;
import jp.hagukumi.account.DemoAccounts;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.account.Role;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.test.Office;

/**
 * One person for each role in the department that the objects belong to and in another one; none of them has had a hand
 * in making the objects. Nobody is somebody who is not signed in, and somebody who once held everything.
 */
final class PermissionPeople {

    /** Where the objects belong. */
    static final String OWN = DemoPeople.HOIKU;

    static final String OTHER = "公園緑地課";

    /** Not signed in. */
    private static final String STRANGER = "";

    private static final LocalDate SINCE = LocalDate.of(2020, 4, 1);

    private final DemoAccounts accounts;

    PermissionPeople(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    /** Makes them all; nobody acts afterwards. */
    void arrive(Office office, AccountAdministration administration, LocalDate today) {
        for (String which : List.of(PermissionCell.OWN, PermissionCell.OTHER)) {
            DepartmentId department = office.department(which.equals(PermissionCell.OWN) ? OWN : OTHER);
            for (Role role : Role.values()) {
                accounts.person(login(role.code(), which), "試験", DemoPeople.PASSWORD, role, department, SINCE);
            }
            String former = login(PermissionCell.NOBODY, which);
            PersonId id = accounts.person(former, "試験", DemoPeople.PASSWORD, Role.WRITER, department, SINCE);
            office.as(DemoPeople.ADMIN);
            for (Role role : Role.values()) {
                administration.assign(id, role, department, SINCE);
            }
            administration.people().stream()
                    .filter(person -> person.login().equals(former))
                    .flatMap(person -> person.assignments().stream())
                    .forEach(held -> administration.endAssignment(held.id(), held.version(), today.minusDays(1)));
        }
        office.nobody();
    }

    /** Who stands for a cell. */
    List<String> of(PermissionCell cell) {
        String which = cell.department().equals(PermissionCell.OTHER) ? PermissionCell.OTHER : PermissionCell.OWN;
        String login = login(cell.role(), which);
        return cell.role().equals(PermissionCell.NOBODY) ? List.of(STRANGER, login) : List.of(login);
    }

    /** From here on this thread acts as that person. */
    void act(String login) {
        if (login.equals(STRANGER)) {
            accounts.leave();
        } else {
            accounts.actAs(login);
        }
    }

    /** Of the person who holds that role in that department. */
    static String login(String role, String which) {
        return ("cell-" + role + "-" + which).toLowerCase(Locale.ROOT);
    }
}
