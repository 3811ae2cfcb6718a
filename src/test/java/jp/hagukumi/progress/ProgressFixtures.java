package jp.hagukumi.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import jp.hagukumi.account.AccountAdministration;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.Role;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.test.Office;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Rounds and reports for tests, made by the people of the office the way everybody makes them. */
public final class ProgressFixtures {

    public static final String RESULT = "延べ41,280人が利用した。";
    public static final String IMPROVEMENT = "南口の待ち時間を短くする。";
    public static final String PUBLIC_TEXT = "駅前の2か所で延べ41,280人が利用しました。";

    private final BeanFactory beans;
    private final Office office;

    public ProgressFixtures(BeanFactory beans, Office office) {
        this.beans = beans;
        this.office = office;
    }

    /** A round that is not late, opened by the lead. */
    public RoundId open(PlanId plan, FiscalYear year) {
        LocalDate today = JapanTime.today(beans.getBean(Clock.class));
        return open(plan, year, new DueDates(today.plusDays(14), today.plusDays(21), today.plusDays(35)));
    }

    public RoundId open(PlanId plan, FiscalYear year, DueDates due) {
        return open(plan, year, new RoundContent(due, "", Form.STANDARD));
    }

    public RoundId open(PlanId plan, FiscalYear year, RoundContent content) {
        RoundLead lead = beans.getBean(RoundLead.class);
        return office.as(DemoPeople.LEAD, () -> {
            RoundId round = lead.prepare(List.of(plan), RoundTerm.of(year));
            lead.open(round, lead.say(round, 0, content));
            return round;
        });
    }

    /** Somebody does nothing of what they did, from today on; the lead acts afterwards. */
    public void relieve(String login) {
        office.as(DemoPeople.ADMIN);
        AccountAdministration accounts = beans.getBean(AccountAdministration.class);
        accounts.people().stream()
                .filter(person -> person.login().equals(login))
                .flatMap(person -> person.assignments().stream())
                .forEach(held -> accounts.stopAssignment(held.id(), held.version()));
        office.as(DemoPeople.LEAD);
    }

    /** A round of which every report was written, submitted, confirmed and accepted. Nobody acts afterwards. */
    public RoundId accepted(PlanId plan, FiscalYear year) {
        return accepted(open(plan, year));
    }

    /** The same of a round that was due on days of its own. */
    public RoundId accepted(PlanId plan, FiscalYear year, DueDates due) {
        return accepted(open(plan, year, due));
    }

    private RoundId accepted(RoundId round) {
        reports(round).forEach(report -> accept(report.id(), complete("B")));
        office.nobody();
        return round;
    }

    /** A complete report with a mark of the usual scale, and a reason for it. */
    public static ReportText complete(String mark) {
        return new ReportText(Map.of(
                FieldCode.RESULT, RESULT,
                FieldCode.MARK, mark,
                FieldCode.MARK_REASON, "利用が前年度より2.1%増えたため。",
                FieldCode.ISSUES, "待ち時間が朝に集中する。",
                FieldCode.IMPROVEMENT, IMPROVEMENT,
                FieldCode.DIRECTION, "keep",
                FieldCode.PUBLIC_TEXT, PUBLIC_TEXT));
    }

    /** Writes, submits, confirms and accepts one report. */
    public void accept(ReportId report, ReportText text) {
        approve(report, text);
        act(
                DemoPeople.LEAD,
                report,
                version -> beans.getBean(ReportAcceptance.class).accept(report, version));
    }

    /** Writes, submits and confirms one report. */
    public void approve(ReportId report, ReportText text) {
        submit(report, text);
        act(
                login(Role.CHIEF, department(report)),
                report,
                version -> beans.getBean(ReportApproval.class).approve(report, version));
    }

    /** Writes and submits one report. */
    public void submit(ReportId report, ReportText text) {
        write(report, text);
        act(
                login(Role.WRITER, department(report)),
                report,
                version -> beans.getBean(ReportWriting.class).submit(report, version, sentences(report)));
    }

    /** A sentence on everything that the checks find in it. */
    private Map<String, String> sentences(ReportId report) {
        return beans.getBean(TransactionTemplate.class)
                .execute(status -> beans.getBean(ReportFindings.class).of(stored(report)).stream()
                        .collect(Collectors.toMap(Finding::fingerprint, finding -> "確かめました。")));
    }

    /** Writes whatever differs in this text; blank is what it does not say. */
    public void write(ReportId report, ReportText text) {
        List<Written> fields = written(report, text);
        act(
                login(Role.WRITER, department(report)),
                report,
                version -> beans.getBean(ReportWriting.class).write(report, version, fields));
    }

    /** All fields of the form with this text, written by somebody who has seen what stands there. */
    public List<Written> written(ReportId report, ReportText text) {
        Map<FieldCode, ReportEntry> now = beans.getBean(TransactionTemplate.class)
                .execute(status -> stored(report).entries());
        return Form.STANDARD.fields().stream()
                .map(FormField::code)
                .filter(field -> now.containsKey(field) || !text.get(field).isEmpty())
                .map(field -> new Written(
                        field, now.containsKey(field) ? now.get(field).version() : 0, text.get(field)))
                .toList();
    }

    /** The reports of a round in the order of the plan. */
    public List<ReportStatus> reports(RoundId round) {
        return beans.getBean(ProgressReader.class).statuses(round);
    }

    /** The report of one department on one project. */
    public ReportId report(RoundId round, ElementId element, String departmentName) {
        DepartmentId department = office.department(departmentName);
        return reports(round).stream()
                .filter(report ->
                        report.element().equals(element) && report.department().equals(department))
                .map(ReportStatus::id)
                .findFirst()
                .orElseThrow();
    }

    /** What a report's version is now. */
    public long version(ReportId report) {
        return stored(report).version();
    }

    public ReportState state(ReportId report) {
        return stored(report).state();
    }

    public ReportText text(ReportId report) {
        return beans.getBean(TransactionTemplate.class)
                .execute(status -> stored(report).text());
    }

    /** The login of the person of the office with this role in this department. */
    public static String login(Role role, String department) {
        return DemoPeople.ALL.stream()
                .filter(person -> person.role() == role && department.equals(person.department()))
                .map(DemoPeople.Someone::login)
                .findFirst()
                .orElseThrow();
    }

    private void act(String login, ReportId report, Consumer<Long> deed) {
        office.as(login);
        deed.accept(version(report));
    }

    private String department(ReportId report) {
        return beans.getBean(Directory.class).departmentName(stored(report).department());
    }

    private Report stored(ReportId report) {
        return beans.getBean(Reports.class).findById(report).orElseThrow();
    }
}
