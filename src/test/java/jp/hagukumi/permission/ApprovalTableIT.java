package jp.hagukumi.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.account.AccountAdministration;
import jp.hagukumi.account.AccountFixtures;
import jp.hagukumi.account.DemoAccounts;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.account.Role;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.permission.Portal.Outcome;
import jp.hagukumi.progress.ReportState;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every state of a report, every step of its approval, everybody it may meet: what the services answer. */
@PortalIT
class ApprovalTableIT {

    private static final Path TABLE = Path.of("src/test/resources/approval-expected.csv");
    private static final LocalDate SINCE = LocalDate.of(2020, 4, 1);
    private static final String LAPSED = "lapsed";
    private static final String OTHER = "公園緑地課";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Office office;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private final Map<String, String> logins = new LinkedHashMap<>();
    private Portal portal;
    private DemoAccounts accounts;

    @BeforeEach
    void openThePortal() {
        portal = new Portal(beans);
        accounts = AccountFixtures.demoAccounts(beans);
        person("writer", Role.WRITER, DemoPeople.HOIKU);
        person("writer of another section", Role.WRITER, OTHER);
        PersonId chief = person("chief", Role.CHIEF, DemoPeople.HOIKU);
        person("second chief of the section", Role.CHIEF, DemoPeople.HOIKU);
        person("chief of another section", Role.CHIEF, OTHER);
        writesInAll(person("chief who wrote in it", Role.CHIEF, DemoPeople.HOIKU));
        until(person("chief until yesterday", Role.CHIEF, DemoPeople.HOIKU), today().minusDays(1));
        from(person("chief from tomorrow", Role.ADMIN, DemoPeople.HOIKU), today().plusDays(1));
        inPlaceOf(chief, "substitute of the chief", today(), today());
        writesInAll(inPlaceOf(chief, "substitute who wrote in it", today(), today().plusDays(7)));
        inPlaceOf(chief, "substitute until yesterday", today().minusDays(7), today().minusDays(1));
        inPlaceOf(chief, "substitute from tomorrow", today().plusDays(1), today().plusDays(7));
        person("lead", Role.LEAD, DemoPeople.HOIKU);
        person("lead of another section", Role.LEAD, OTHER);
        writesInAll(person("lead who wrote in it", Role.LEAD, DemoPeople.HOIKU));
        for (Role role : List.of(Role.CLERK, Role.MEMBER, Role.VIEWER, Role.ADMIN, Role.AUDITOR)) {
            person(role.code(), role, DemoPeople.HOIKU);
        }
        logins.put(PermissionCell.NOBODY, "");
        office.nobody();
    }

    private LocalDate today() {
        return JapanTime.today(clock);
    }

    private PersonId person(String who, Role role, String department) {
        String login = "table-" + logins.size();
        logins.put(who, login);
        return accounts.person(login, who, DemoPeople.PASSWORD, role, office.department(department), SINCE);
    }

    private void until(PersonId person, LocalDate lastDay) {
        office.as(DemoPeople.ADMIN);
        administration.people().stream()
                .filter(one -> one.id().equals(person))
                .flatMap(one -> one.assignments().stream())
                .forEach(held -> administration.endAssignment(held.id(), held.version(), lastDay));
    }

    private void from(PersonId person, LocalDate day) {
        office.as(DemoPeople.ADMIN);
        DepartmentId department = office.department(DemoPeople.HOIKU);
        administration.assign(person, Role.CHIEF, department, day);
    }

    private PersonId inPlaceOf(PersonId chief, String who, LocalDate from, LocalDate lastDay) {
        PersonId person = person(who, Role.ADMIN, DemoPeople.HOIKU);
        office.as(DemoPeople.ADMIN);
        administration.substitute(person, chief, office.department(DemoPeople.HOIKU), from, lastDay);
        return person;
    }

    private void writesInAll(PersonId person) {
        for (ReportState state : ReportState.values()) {
            jdbc.sql("insert into progress_author (report_id, person_id) values (?, ?)")
                    .params(portal.reports.report(state).value(), person.value())
                    .update();
        }
    }

    @Test
    void everybodyIsAnsweredInEveryStateAsTheTableSays() throws IOException {
        List<List<String>> lines = Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Arrays.asList(line.split(",")))
                .toList();
        List<String> wrong = new ArrayList<>();
        for (ReportState state : ReportState.values()) {
            wrong.addAll(wrong(lines, state, state.code()));
        }
        letTheLastDayPass();
        wrong.addAll(wrong(lines, ReportState.RETURNED, LAPSED));

        assertThat(wrong).isEmpty();
        assertThat(lines.subList(1, lines.size()))
                .extracting(List::getFirst)
                .containsExactlyElementsOf(logins.keySet());
        System.out.printf(
                "approval table: %d cells%n",
                (lines.size() - 1) * (lines.getFirst().size() - 1) * (ReportState.values().length + 1));
    }

    /** @param named as the table names the state */
    private List<String> wrong(List<List<String>> lines, ReportState state, String named) {
        List<String> operations = lines.getFirst();
        List<String> wrong = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            for (int column = 1; column < operations.size(); column++) {
                Operation operation = operation(operations.get(column));
                Set<Outcome> answers = portal.outcomes(logins.get(line.getFirst()), operation, state.code());
                if (!answers.equals(Set.of(expected(line.get(column), named)))) {
                    wrong.add(line.getFirst() + " " + operation + " " + named + ": " + answers);
                }
            }
        }
        return wrong;
    }

    /** Everybody's own days stay as they are, so it is not the clock that moves. */
    private void letTheLastDayPass() {
        int changed = jdbc.sql("update progress_report set open_until = ? where id = ?")
                .params(
                        today().minusDays(1),
                        portal.reports.report(ReportState.RETURNED).value())
                .update();
        assertThat(changed).isEqualTo(1);
    }

    private static Operation operation(String name) {
        return Arrays.stream(Operation.values())
                .filter(one -> one.code().equals("report." + name))
                .findFirst()
                .orElseThrow();
    }

    private static Outcome expected(String states, String state) {
        List<String> named = List.of(states.split(" "));
        if (named.contains("!" + state)) {
            return Outcome.AGAINST_A_RULE;
        }
        return states.equals("*") || named.contains(state) ? Outcome.DONE : Outcome.REFUSED;
    }
}
