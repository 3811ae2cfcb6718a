package jp.hagukumi.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.Role;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.demo.DemoPeople.Someone;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.progress.DueDates;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.Form;
import jp.hagukumi.progress.ProgressReader;
import jp.hagukumi.progress.ReportAcceptance;
import jp.hagukumi.progress.ReportApproval;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportQueries;
import jp.hagukumi.progress.ReportStatus;
import jp.hagukumi.progress.ReportText;
import jp.hagukumi.progress.ReportWriting;
import jp.hagukumi.progress.RoundContent;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundLead;
import jp.hagukumi.progress.RoundTerm;
import jp.hagukumi.progress.Written;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.test.Office;

/**
 * The small plan with an open round, in which reports are written and accepted by the people who do that. Made with
 * {@code AutowireCapableBeanFactory.createBean}.
 */
public class CouncilScene {

    public static final String INTERNAL = "議会にはまだ言わない";

    private final Office office;
    private final PlanImport imports;
    private final PlanReader plans;
    private final RoundLead rounds;
    private final ReportWriting writing;
    private final ReportApproval approval;
    private final ReportAcceptance acceptance;
    private final ReportQueries reports;
    private final ProgressReader progress;
    private final PackPreparation preparation;
    private final PackReading reading;
    private final Directory directory;
    private final Clock clock;

    CouncilScene(
            Office office,
            PlanImport imports,
            PlanReader plans,
            RoundLead rounds,
            ReportWriting writing,
            ReportApproval approval,
            ReportAcceptance acceptance,
            ReportQueries reports,
            ProgressReader progress,
            PackPreparation preparation,
            PackReading reading,
            Directory directory,
            Clock clock) {
        this.office = office;
        this.imports = imports;
        this.plans = plans;
        this.rounds = rounds;
        this.writing = writing;
        this.approval = approval;
        this.acceptance = acceptance;
        this.reports = reports;
        this.progress = progress;
        this.preparation = preparation;
        this.reading = reading;
        this.directory = directory;
        this.clock = clock;
    }

    public LocalDate today() {
        return JapanTime.today(clock);
    }

    /** The small plan with a round that is open. */
    public RoundId round() {
        PlanId plan = PlanFixtures.create(office, imports);
        return round(plan, new FiscalYear(2024));
    }

    public RoundId round(PlanId plan, FiscalYear year) {
        office.as(DemoPeople.LEAD);
        RoundId round = rounds.prepare(List.of(plan), RoundTerm.of(year));
        DueDates due = new DueDates(today(), today(), today());
        rounds.open(round, rounds.say(round, 0, new RoundContent(due, "", Form.STANDARD)));
        return round;
    }

    public PlanId planOf(RoundId round) {
        return progress.round(round).orElseThrow().plan();
    }

    public ElementId element(RoundId round, String title) {
        return PlanFixtures.element(plans, planOf(round), title).id();
    }

    /** Writes a report with the first mark of the scale, and lets it go all the way to the lead's acceptance. */
    public ReportId accepted(RoundId round, String project, String department, String result) {
        ReportId report = written(round, project, department, result);
        office.as(login(Role.WRITER, department));
        writing.submit(report, version(report));
        office.as(login(Role.CHIEF, department));
        approval.approve(report, version(report));
        office.as(DemoPeople.LEAD);
        acceptance.accept(report, version(report));
        return report;
    }

    /** Writes a report that stays with its section. */
    public ReportId written(RoundId round, String project, String department, String result) {
        ReportId report = report(round, project, department);
        office.as(login(Role.WRITER, department));
        writing.write(report, version(report), written(report, text(report, result)));
        return report;
    }

    /** The lead reopens an accepted report, and its section writes something else. */
    public void reopenAndRewrite(ReportId report, String department, String result) {
        office.as(DemoPeople.LEAD);
        acceptance.reopen(report, version(report), "数字の確認", today().plusDays(7));
        office.as(login(Role.WRITER, department));
        writing.write(report, version(report), written(report, text(report, result)));
    }

    /** A pack from the round that is still prepared. */
    public PackId prepared(RoundId round) {
        office.as(DemoPeople.LEAD);
        return preparation.prepare(round, facts("令和6年度の資料"));
    }

    public PackFacts facts(String title) {
        return new PackFacts(title, "子ども・子育て会議（見本）", today().plusDays(21), true, today().plusDays(14));
    }

    /** Hands over what the lead sees now. */
    public void handOver(PackId pack) {
        office.as(DemoPeople.LEAD);
        PackDetails seen = reading.pack(pack).orElseThrow();
        preparation.handOver(pack, seen.summary().version(), seen.fingerprint());
    }

    /** A pack with one accepted report, in the members' hands. */
    public PackId handedOver(RoundId round, String project, String department, String result) {
        accepted(round, project, department, result);
        PackId pack = prepared(round);
        handOver(pack);
        return pack;
    }

    public PackDetails seenBy(String login, PackId pack) {
        office.as(login);
        return reading.pack(pack).orElseThrow();
    }

    private ReportId report(RoundId round, String project, String department) {
        ElementId element = element(round, project);
        return progress.statuses(round).stream()
                .filter(status -> status.element().equals(element))
                .filter(status -> directory.departmentName(status.department()).equals(department))
                .map(ReportStatus::id)
                .findFirst()
                .orElseThrow();
    }

    private long version(ReportId report) {
        return reports.find(report).orElseThrow().version();
    }

    /** Written by somebody who has seen what stands there. */
    private List<Written> written(ReportId report, ReportText text) {
        var entries = reports.find(report).orElseThrow().entries();
        return text.values().entrySet().stream()
                .map(field -> new Written(
                        field.getKey(),
                        entries.containsKey(field.getKey())
                                ? entries.get(field.getKey()).version()
                                : 0,
                        field.getValue()))
                .toList();
    }

    private ReportText text(ReportId report, String result) {
        var rubric = reports.find(report).orElseThrow().rubric();
        String direction = rubric.directions().isEmpty()
                ? ""
                : rubric.directions().getFirst().code();
        return new ReportText(Map.of(
                FieldCode.RESULT,
                result,
                FieldCode.MARK,
                rubric.scale().getFirst().mark(),
                FieldCode.MARK_REASON,
                "予定を上回ったため",
                FieldCode.ISSUES,
                "担い手が足りない",
                FieldCode.IMPROVEMENT,
                "研修を増やす",
                FieldCode.DIRECTION,
                direction,
                FieldCode.PUBLIC_TEXT,
                result + "（公表用）",
                FieldCode.INTERNAL_NOTE,
                INTERNAL));
    }

    private static String login(Role role, String department) {
        return DemoPeople.ALL.stream()
                .filter(someone -> someone.role() == role && department.equals(someone.department()))
                .map(Someone::login)
                .findFirst()
                .orElseThrow();
    }
}
