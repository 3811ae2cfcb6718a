package jp.hagukumi.permission;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Operation;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.progress.BoardFilter;
import jp.hagukumi.progress.DueDates;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.FilterScope;
import jp.hagukumi.progress.Form;
import jp.hagukumi.progress.ProgressFixtures;
import jp.hagukumi.progress.Rehearsals;
import jp.hagukumi.progress.Reminders;
import jp.hagukumi.progress.ReportAcceptance;
import jp.hagukumi.progress.ReportApproval;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportPast;
import jp.hagukumi.progress.ReportQueries;
import jp.hagukumi.progress.ReportStage;
import jp.hagukumi.progress.ReportState;
import jp.hagukumi.progress.ReportText;
import jp.hagukumi.progress.ReportWriting;
import jp.hagukumi.progress.RoundChanges;
import jp.hagukumi.progress.RoundContent;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundLead;
import jp.hagukumi.progress.RoundQueries;
import jp.hagukumi.progress.RoundTerm;
import jp.hagukumi.progress.SavedFilters;
import jp.hagukumi.progress.SeenReport;
import jp.hagukumi.progress.Severity;
import jp.hagukumi.progress.StepOutcome;
import jp.hagukumi.progress.attachment.AttachmentId;
import jp.hagukumi.progress.attachment.ReportFiles;
import jp.hagukumi.progress.check.CheckRule;
import jp.hagukumi.progress.check.CheckSetting;
import jp.hagukumi.progress.check.CheckSettings;
import jp.hagukumi.progress.handover.HandOver;
import jp.hagukumi.progress.remark.Addressee;
import jp.hagukumi.progress.remark.RemarkId;
import jp.hagukumi.progress.remark.ReportRemarks;
import jp.hagukumi.progress.workbook.ReportExport;
import jp.hagukumi.progress.workbook.ReportImport;
import jp.hagukumi.progress.workbook.WorkbookPreview;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.Words;
import jp.hagukumi.test.Office;
import org.springframework.beans.factory.BeanFactory;

/** Rounds, and one report of 保育課 in every state. */
final class ReportWing implements Doors.Wing {

    private static final ReportText TEXT = ProgressFixtures.complete("B");
    private static final String REASON = "数字の根拠を書いてください。";

    private final BeanFactory beans;
    private final Office office;
    private final PlanWing plans;
    private final ProgressFixtures fixtures;
    private final Map<String, ReportId> reports = new HashMap<>();
    private final Map<String, AttachmentId> attached = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();
    /** A remark that the lead put to the writer, by the state of its report. */
    private final Map<String, RemarkId> put = new HashMap<>();

    private RoundId acceptedRound;
    private RoundId preparedRound;
    private DepartmentId department;

    ReportWing(BeanFactory beans, Office office, PlanWing plans) {
        this.beans = beans;
        this.office = office;
        this.plans = plans;
        this.fixtures = new ProgressFixtures(beans, office);
    }

    /** The round in which something was accepted. */
    RoundId round() {
        return acceptedRound;
    }

    ReportId report(ReportState state) {
        return reports.get(state.code());
    }

    @Override
    public void furnish() {
        PlanId plan = plans.plan();
        department = office.department(PermissionPeople.OWN);
        RoundId first = fixtures.open(plan, new FiscalYear(2022));
        RoundId second = fixtures.open(plan, new FiscalYear(2023));
        acceptedRound = fixtures.open(plan, new FiscalYear(2024));
        preparedRound = office.as(
                DemoPeople.LEAD,
                () -> beans.getBean(RoundLead.class).prepare(List.of(plan), RoundTerm.of(new FiscalYear(2026))));

        fixtures.write(put(ReportState.DRAFT, first, PlanFixtures.PROJECT_STATION), TEXT);
        ReportId returned = put(ReportState.RETURNED, first, PlanFixtures.PROJECT_SHARED);
        fixtures.accept(returned, TEXT);
        office.as(DemoPeople.LEAD);
        beans.getBean(ReportAcceptance.class).reopen(returned, fixtures.version(returned), REASON, today().plusDays(7));
        fixtures.submit(put(ReportState.SUBMITTED, second, PlanFixtures.PROJECT_STATION), TEXT);
        fixtures.approve(put(ReportState.APPROVED, second, PlanFixtures.PROJECT_SHARED), TEXT);
        fixtures.accept(put(ReportState.ACCEPTED, acceptedRound, PlanFixtures.PROJECT_STATION), TEXT);
        reports.forEach((state, report) -> versions.put(state, fixtures.version(report)));
        ReportRemarks remarks = beans.getBean(ReportRemarks.class);
        office.as(DemoPeople.LEAD);
        reports.forEach((state, report) -> {
            remarks.say(report, null, REASON, Addressee.WRITER);
            put.put(state, remarks.of(report).getFirst().id());
        });
        office.nobody();
    }

    private LocalDate today() {
        return JapanTime.today(beans.getBean(Clock.class));
    }

    private ReportId put(ReportState state, RoundId round, String project) {
        var element = PlanFixtures.element(beans.getBean(PlanReader.class), plans.plan(), project);
        ReportId report = fixtures.report(round, element.id(), PermissionPeople.OWN);
        reports.put(state.code(), report);
        ReportFiles files = beans.getBean(ReportFiles.class);
        office.as(DemoPeople.WRITER_HOIKU);
        files.attach(report, fixtures.version(report), "a.pdf", pdf(state.code()));
        attached.put(state.code(), files.of(report).getFirst().id());
        return report;
    }

    /** A department's list of reports has no files. */
    private void readFiles(String state, Consumer<ReportId> read) {
        if (state.equals(PermissionCell.NONE)) {
            beans.getBean(ReportQueries.class).found(acceptedRound, BoardFilter.ALL.of(department), 1);
        } else {
            read.accept(reports.get(state));
        }
    }

    private static InputStream pdf(String words) {
        return new ByteArrayInputStream(("%PDF-" + words).getBytes(StandardCharsets.US_ASCII));
    }

    private List<SeenReport> seen(String state) {
        return List.of(new SeenReport(reports.get(state), versions.get(state)));
    }

    /** Of many, what stays as it is was let in and refused by a rule. */
    private static void expectGoing(List<StepOutcome> outcomes) {
        for (StepOutcome one : outcomes) {
            if (one.against() != null) {
                throw new RuleViolation(one.against().key());
            }
        }
    }

    @Override
    public void open(Doors doors) {
        openRounds(doors);
        openFilters(doors);
        openReports(doors);
    }

    private void openRounds(Doors doors) {
        RoundQueries rounds = beans.getBean(RoundQueries.class);
        RoundLead lead = beans.getBean(RoundLead.class);
        RoundChanges changes = beans.getBean(RoundChanges.class);
        CheckSettings settings = beans.getBean(CheckSettings.class);
        LocalDate today = today();
        DueDates due = new DueDates(today.plusDays(5), today.plusDays(6), today.plusDays(7));

        doors.add(
                Operation.ROUND_READ,
                state -> rounds.rounds(),
                state -> rounds.board(acceptedRound).orElseThrow(),
                state -> rounds.together(
                        rounds.board(acceptedRound).orElseThrow().round()),
                state -> rounds.served(acceptedRound),
                state -> beans.getBean(HandOver.class).page());
        doors.add(
                Operation.ROUND_OPEN,
                state -> lead.plans(),
                state -> lead.years(List.of(plans.plan())),
                state -> lead.proposed(),
                state -> lead.prepared(),
                state -> lead.find(preparedRound).orElseThrow(),
                state -> lead.prepare(List.of(plans.plan()), RoundTerm.of(new FiscalYear(2025))),
                state -> lead.say(preparedRound, 0, new RoundContent(due, "", Form.STANDARD)),
                state -> lead.open(preparedRound, 0),
                state -> lead.leaveOut(preparedRound, 0),
                state -> changes.find(acceptedRound).orElseThrow(),
                state -> changes.handOver(report(ReportState.DRAFT), draftVersion(), newcomer(), REASON),
                state -> changes.takeOut(report(ReportState.DRAFT), draftVersion(), REASON),
                state -> changes.add(acceptedRound, station(), newcomer(), REASON),
                state -> lead.discard(preparedRound, 0),
                state -> beans.getBean(Reminders.class).of(acceptedRound),
                state -> settings.of(plans.plan()),
                state -> settings.say(
                        plans.plan(),
                        new CheckSetting(CheckRule.JUMP, Severity.WARNING, 30),
                        new CheckSetting(CheckRule.JUMP, Severity.WARNING, 20)));
    }

    private void openFilters(Doors doors) {
        SavedFilters filters = beans.getBean(SavedFilters.class);
        BoardFilter filter = BoardFilter.ALL.at(ReportStage.RETURNED);

        doors.add(
                Operation.ROUND_READ,
                state -> filters.offered(),
                state -> filters.sections(),
                state -> filters.scopes());
        doors.add(Operation.FILTER_KEEP, state -> {
            FilterScope scope = FilterScope.valueOf(state.toUpperCase(Locale.ROOT));
            filters.remove(filters.keep("新しい条件", filter, scope, department), 0);
        });
    }

    private long draftVersion() {
        return versions.get(ReportState.DRAFT.code());
    }

    private DepartmentId newcomer() {
        return office.department("公園緑地課");
    }

    private ElementId station() {
        return PlanFixtures.element(beans.getBean(PlanReader.class), plans.plan(), PlanFixtures.PROJECT_STATION)
                .id();
    }

    private void openReports(Doors doors) {
        ReportQueries queries = beans.getBean(ReportQueries.class);
        ReportWriting writing = beans.getBean(ReportWriting.class);
        ReportApproval approval = beans.getBean(ReportApproval.class);
        ReportAcceptance acceptance = beans.getBean(ReportAcceptance.class);
        ReportExport exports = beans.getBean(ReportExport.class);
        ReportImport imports = beans.getBean(ReportImport.class);
        ReportFiles files = beans.getBean(ReportFiles.class);
        ReportText other = ProgressFixtures.complete("A");

        Rehearsals rehearsals = beans.getBean(Rehearsals.class);
        doors.add(Operation.REPORT_READ, state -> {
            if (state.equals(PermissionCell.NONE)) {
                queries.found(acceptedRound, BoardFilter.ALL.of(department), 1);
                exports.section(acceptedRound, department, Words.JAPANESE);
            } else {
                queries.find(reports.get(state)).orElseThrow();
                rehearsals.begin(reports.get(state)).orElseThrow();
            }
        });
        openTalk(doors);
        doors.add(
                Operation.REPORT_READ,
                state -> readFiles(state, id -> files.of(id)),
                state -> readFiles(state, id -> files.open(attached.get(state)).orElseThrow()));
        doors.add(
                Operation.REPORT_WRITE,
                state -> files.attach(reports.get(state), versions.get(state), "a.pdf", pdf("other")),
                state -> files.remove(attached.get(state), versions.get(state)));
        doors.addHall(
                Operation.REPORT_READ,
                state -> beans.getBean(ReportRemarks.class).maySpeak(report(ReportState.DRAFT)),
                state -> queries.ofMySections(acceptedRound),
                state -> queries.found(acceptedRound, BoardFilter.ALL, 1),
                state -> queries.nextAfter(report(ReportState.DRAFT)),
                state -> exports.own(acceptedRound, Words.JAPANESE),
                state -> exports.all(acceptedRound, Words.JAPANESE));
        doors.addHall(Operation.REPORT_WRITE, state -> rehearsals.offered());
        doors.add(
                Operation.REPORT_WRITE,
                state -> writing.write(
                        reports.get(state), versions.get(state), fixtures.written(reports.get(state), other)),
                state -> imports.take(List.of(new WorkbookPreview.Wanted(
                        reports.get(state), "", versions.get(state), fixtures.written(reports.get(state), other)))));
        doors.addHall(
                Operation.REPORT_WRITE,
                state -> imports.preview(null, new ByteArrayInputStream(new byte[0]), "empty.xlsx"));
        doors.add(
                Operation.REPORT_SUBMIT,
                state -> writing.submit(reports.get(state), versions.get(state)),
                state -> writing.submit(reports.get(state), versions.get(state), Map.of()));
        doors.add(
                Operation.REPORT_APPROVE,
                state -> approval.approve(reports.get(state), versions.get(state)),
                state -> expectGoing(approval.foresee(seen(state))),
                state -> expectGoing(approval.approveAll(seen(state))));
        doors.addHall(Operation.REPORT_APPROVE, state -> approval.waiting());
        doors.add(
                Operation.REPORT_SEND_BACK,
                state -> approval.sendBack(reports.get(state), versions.get(state), REASON),
                state -> acceptance.sendBack(reports.get(state), versions.get(state), REASON));
        doors.add(
                Operation.REPORT_ACCEPT,
                state -> acceptance.accept(reports.get(state), versions.get(state)),
                state -> acceptance.accept(reports.get(state), versions.get(state), List.of()),
                state -> acceptance.accept(reports.get(state), versions.get(state), List.of(), Map.of()),
                state -> acceptance.differing(reports.get(state), versions.get(state)),
                state -> expectGoing(acceptance.foresee(seen(state))),
                state -> expectGoing(acceptance.acceptAll(seen(state))));
        doors.addHall(Operation.REPORT_ACCEPT, state -> acceptance.waiting());
        doors.add(
                Operation.REPORT_REOPEN,
                state -> acceptance.reopen(reports.get(state), versions.get(state), REASON, today().plusDays(7)));
    }

    private void openTalk(Doors doors) {
        ReportPast past = beans.getBean(ReportPast.class);
        ReportRemarks remarks = beans.getBean(ReportRemarks.class);
        Doors.Door read = state -> past.of(reports.get(state));
        Doors.Door listen = state -> remarks.of(reports.get(state));
        for (Doors.Door door : List.of(read, listen)) {
            doors.add(Operation.REPORT_READ, state -> {
                if (!state.equals(PermissionCell.NONE)) {
                    door.enter(state);
                } else {
                    beans.getBean(ReportQueries.class).found(acceptedRound, BoardFilter.ALL.of(department), 1);
                }
            });
        }
        doors.add(
                Operation.REPORT_REMARK,
                state -> remarks.say(reports.get(state), FieldCode.RESULT, REASON, Addressee.WRITER),
                state -> remarks.settle(put.get(state)));
    }
}
