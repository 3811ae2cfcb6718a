package jp.hagukumi.demo;

import static jp.hagukumi.progress.FieldCode.IMPROVEMENT;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.hagukumi.account.DemoAccounts;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.Role;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.progress.DueDates;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.Finding;
import jp.hagukumi.progress.Form;
import jp.hagukumi.progress.ProgressReader;
import jp.hagukumi.progress.ReportAcceptance;
import jp.hagukumi.progress.ReportApproval;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportQueries;
import jp.hagukumi.progress.ReportState;
import jp.hagukumi.progress.ReportText;
import jp.hagukumi.progress.ReportWriting;
import jp.hagukumi.progress.RoundContent;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundLead;
import jp.hagukumi.progress.RoundTerm;
import jp.hagukumi.progress.Written;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Two yearly reviews of the first plan: the one before last all accepted, last year's under way in every state. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
@Order(20)
class DemoRounds implements DemoData {

    private static final String FILE = "/demo/nagareyama-reports.csv";
    private static final String NOTICE = "見本のデータです。実績・数・文はすべて作りものです。";
    private static final String MADE_UP = "（見本）";
    /** What a section that is now correcting its improvement had written at first. */
    private static final String FIRST_IDEA = "検討する。";

    private static final String SENTENCE = "前の年と同じ体制で続けているため。";

    private final DemoAccounts accounts;
    private final PlanReader plans;
    private final ProgressReader progress;
    private final Directory directory;
    private final Services services;
    private final LocalDate today;

    DemoRounds(
            DemoAccounts accounts,
            PlanReader plans,
            ProgressReader progress,
            Directory directory,
            Services services,
            Clock clock) {
        this.accounts = accounts;
        this.plans = plans;
        this.progress = progress;
        this.directory = directory;
        this.services = services;
        this.today = JapanTime.today(clock);
    }

    /** Who does what to a report. */
    @Component
    @ConditionalOnBooleanProperty("portal.demo")
    record Services(
            RoundLead lead,
            ReportQueries reports,
            ReportWriting writing,
            ReportApproval approval,
            ReportAcceptance acceptance) {}

    @Override
    public void create() {
        PlanSummary plan = plans.plans().stream()
                .filter(one ->
                        one.title().equals(DemoPlans.nagareyama().header().title()))
                .findFirst()
                .orElseThrow();
        FiscalYear year = year(plan);
        round(plan, year.previous(), today.minusYears(1), "-1");
        round(plan, year, today.minusDays(2), "0");
    }

    /** The fiscal year that offices review now, or the last of the plan. */
    private FiscalYear year(PlanSummary plan) {
        FiscalYear last = FiscalYear.of(today).previous();
        FiscalYear end = plan.to();
        return end != null && last.compareTo(end) > 0 ? end : last;
    }

    private void round(PlanSummary plan, FiscalYear year, LocalDate sectionDue, String offset) {
        accounts.actAs(DemoPeople.LEAD);
        DueDates due = new DueDates(sectionDue, sectionDue.plusDays(7), sectionDue.plusDays(21));
        RoundId round = services.lead().prepare(List.of(plan.id()), RoundTerm.of(year));
        long version = services.lead().say(round, 0, new RoundContent(due, NOTICE, Form.STANDARD));
        services.lead().open(round, version);
        Map<String, ReportId> reports = reports(plan, round);
        for (String[] line : lines()) {
            if (line[0].equals(offset)) {
                bring(Objects.requireNonNull(reports.get(line[1] + line[2]), line[1]), line);
            }
        }
    }

    private Map<String, ReportId> reports(PlanSummary plan, RoundId round) {
        Map<Object, String> names = new HashMap<>();
        plans.projects(plan.id()).forEach(project -> names.put(project.id(), project.code()));
        directory.all().forEach(department -> names.put(department.id(), department.name()));
        Map<String, ReportId> reports = new HashMap<>();
        progress.statuses(round)
                .forEach(report ->
                        reports.put(names.get(report.element()) + names.get(report.department()), report.id()));
        return reports;
    }

    /** Brings one report to its state, each step by whoever takes it. */
    private void bring(ReportId report, String[] line) {
        ReportState state = ReportState.valueOf(line[3]);
        ReportText text = text(line);
        boolean returned = state == ReportState.RETURNED;
        actAs(Role.WRITER, line[2]);
        boolean another = returned && text.get(IMPROVEMENT).isEmpty();
        long version = write(report, another ? text.with(IMPROVEMENT, FIRST_IDEA) : text);
        if (state == ReportState.DRAFT) {
            return;
        }
        version = submit(report, version);
        actAs(Role.CHIEF, line[2]);
        if (returned) {
            services.approval().sendBack(report, version, line[11]);
            if (another) {
                actAs(Role.WRITER, line[2]);
                services.writing().write(report, version, List.of(new Written(IMPROVEMENT, 1, "")));
            }
        } else if (state != ReportState.SUBMITTED) {
            version = services.approval().approve(report, version);
        }
        if (state == ReportState.ACCEPTED) {
            accounts.actAs(DemoPeople.LEAD);
            services.acceptance().accept(report, version);
        }
    }

    /** Hands it in, with a sentence on everything that the checks find in it. */
    private long submit(ReportId report, long version) {
        Map<String, String> sentences =
                services.reports().find(report).map(ReportDetails::findings).orElse(List.of()).stream()
                        .collect(Collectors.toMap(Finding::fingerprint, finding -> MADE_UP + SENTENCE));
        return services.writing().submit(report, version, sentences);
    }

    /** Writes in a report in which nothing was ever written; gives its version. */
    private long write(ReportId report, ReportText text) {
        List<Written> fields = text.values().entrySet().stream()
                .map(field -> new Written(field.getKey(), 0, field.getValue()))
                .toList();
        return services.writing().write(report, 0, fields).version();
    }

    private static ReportText text(String[] line) {
        String publicText = line[10].isEmpty() ? "" : MADE_UP + line[10];
        return new ReportText(Map.of(
                FieldCode.RESULT,
                line[6],
                FieldCode.MARK,
                line[4],
                FieldCode.MARK_REASON,
                line[7],
                FieldCode.ISSUES,
                line[8],
                IMPROVEMENT,
                line[9],
                FieldCode.DIRECTION,
                line[5],
                FieldCode.PUBLIC_TEXT,
                publicText));
    }

    private void actAs(Role role, String department) {
        accounts.actAs(DemoPeople.ALL.stream()
                .filter(someone -> someone.role() == role && department.equals(someone.department()))
                .findFirst()
                .orElseThrow()
                .login());
    }

    private static List<String[]> lines() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DemoRounds.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
