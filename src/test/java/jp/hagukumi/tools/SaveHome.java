package jp.hagukumi.tools;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.account.AccountFixtures;
import jp.hagukumi.account.DemoAccounts;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Role;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.LargePlan;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.progress.DueDates;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.FieldKind;
import jp.hagukumi.progress.Form;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.ProgressReader;
import jp.hagukumi.progress.ReportStatus;
import jp.hagukumi.progress.RoundContent;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundLead;
import jp.hagukumi.progress.RoundTerm;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.test.SecondPortal;

/** A home for the measure of the deadline hour: many writers, several plans of 200 projects, a round open in each. */
final class SaveHome {

    private static final long SEED = 20261121;
    private static final FiscalYear YEAR = new FiscalYear(2025);
    private static final LocalDate SINCE = LocalDate.of(2020, 4, 1);

    /**
     * One writer and what they have to write, in turn.
     *
     * @param tasks one in each plan
     */
    record Clerk(String login, List<Task> tasks) {}

    /** A report, and the tree in which its project stands, by their addresses. */
    record Task(String plan, String report, String reportId) {}

    private final SecondPortal portal;
    private final DemoAccounts accounts;

    private SaveHome(SecondPortal portal) {
        this.portal = portal;
        this.accounts = AccountFixtures.demoAccounts(portal.beans());
    }

    /**
     * Fills an empty home, and leaves it to whoever starts a portal in it.
     *
     * @param people how many writers
     * @param plans how many reports each of them gets
     */
    static List<Clerk> fill(Path home, int people, int plans) {
        try (SecondPortal portal = SecondPortal.start(home, Map.of())) {
            return new SaveHome(portal).fill(people, plans);
        }
    }

    private List<Clerk> fill(int people, int plans) {
        DemoPeople.create(accounts);
        accounts.actAs(DemoPeople.LEAD);
        List<Map<DepartmentId, List<Task>>> open = new ArrayList<>();
        for (int i = 0; i < plans; i++) {
            PlanId plan = LargePlan.store(portal.get(PlanImport.class), LargePlan.workbook(SEED + i));
            open.add(tasks(plan, round(plan)));
        }
        List<Clerk> clerks = new ArrayList<>();
        List<DepartmentId> departments = open.getFirst().keySet().stream()
                .sorted(Comparator.comparing(DepartmentId::value))
                .toList();
        for (int desk = 0; clerks.size() < people; desk++) {
            for (DepartmentId department : departments) {
                List<Task> tasks = tasks(open, department, desk);
                if (clerks.size() < people && tasks.size() == plans) {
                    clerks.add(new Clerk(clerk(clerks.size(), department), tasks));
                }
            }
        }
        accounts.leave();
        return clerks;
    }

    /** What the clerk at this desk of a department writes: the same place in each plan's list. */
    private static List<Task> tasks(List<Map<DepartmentId, List<Task>>> open, DepartmentId department, int desk) {
        return open.stream()
                .map(plan -> plan.getOrDefault(department, List.of()))
                .filter(tasks -> desk < tasks.size())
                .map(tasks -> tasks.get(desk))
                .toList();
    }

    private String clerk(int number, DepartmentId department) {
        String login = "clerk-" + (number + 1);
        accounts.person(login, login, DemoPeople.PASSWORD, Role.WRITER, department, SINCE);
        return login;
    }

    private RoundId round(PlanId plan) {
        RoundLead lead = portal.get(RoundLead.class);
        LocalDate today = JapanTime.today(portal.get(Clock.class));
        DueDates due = new DueDates(today.plusDays(1), today.plusDays(8), today.plusDays(22));
        RoundId round = lead.prepare(List.of(plan), RoundTerm.of(YEAR));
        lead.open(round, lead.say(round, 0, new RoundContent(due, "", form())));
        return round;
    }

    /** Everything that the portal knows to ask but where the money came from, and one thing more: twenty fields. */
    private static Form form() {
        List<FormField> fields = new ArrayList<>(Form.STANDARD.fields());
        Form.FURTHER.stream()
                .filter(field -> !FieldCode.FUNDING.contains(field.code()))
                .forEach(fields::add);
        fields.add(new FormField(new FieldCode("own_1"), FieldKind.TEXT, "特記事項", "", "", 300, false, false));
        return new Form(fields);
    }

    private Map<DepartmentId, List<Task>> tasks(PlanId plan, RoundId round) {
        Map<DepartmentId, List<Task>> tasks = new HashMap<>();
        for (ReportStatus report : portal.get(ProgressReader.class).statuses(round)) {
            tasks.computeIfAbsent(report.department(), first -> new ArrayList<>())
                    .add(new Task(
                            PlanLinks.plan(plan),
                            ProgressLinks.report(report.id()),
                            report.id().toString()));
        }
        return tasks;
    }
}
