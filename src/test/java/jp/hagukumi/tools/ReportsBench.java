package jp.hagukumi.tools;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.followup.FollowUpContent;
import jp.hagukumi.plan.followup.FollowUpDesk;
import jp.hagukumi.plan.followup.Origin;
import jp.hagukumi.plan.indicator.IndicatorEditing;
import jp.hagukumi.plan.indicator.IndicatorFixtures;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.ProgressFixtures;
import jp.hagukumi.progress.ReportAcceptance;
import jp.hagukumi.progress.ReportApproval;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.SeenReport;
import jp.hagukumi.progress.StepOutcome;
import jp.hagukumi.progress.StepRow;
import jp.hagukumi.progress.workbook.CellVerdict;
import jp.hagukumi.progress.workbook.HandledBook;
import jp.hagukumi.progress.workbook.ReportExport;
import jp.hagukumi.progress.workbook.ReportImport;
import jp.hagukumi.progress.workbook.WorkbookPreview;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.Words;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.SecondPortal;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The workbooks of 30 sections with 200 projects each, written last year and this year in all fields, with an indicator on
 * every project and a voice of citizens on every tenth: all of them out at once, the preview of one in which every report
 * was changed, and the steps of one section's chief and of the lead.
 */
final class ReportsBench {

    private static final int SECTIONS = 30;
    private static final int PROJECTS = 200;
    private static final double EXPORT_LIMIT_S = 5;
    private static final double PREVIEW_LIMIT_S = 2;
    private static final double STEP_LIMIT_S = 2;
    private static final double S = 1_000_000_000;

    private static final Map<FieldCode, Integer> LENGTHS = Map.of(
            FieldCode.RESULT, 400,
            FieldCode.MARK_REASON, 150,
            FieldCode.ISSUES, 200,
            FieldCode.IMPROVEMENT, 200,
            FieldCode.PUBLIC_TEXT, 150,
            FieldCode.INTERNAL_NOTE, 50);

    private ReportsBench() {}

    static void run() {
        try (SecondPortal portal = SecondPortal.start(SecondPortal.newHome(), Map.of())) {
            Office office = portal.office();
            office.reset();
            List<String> sections = Stream.concat(
                            Stream.of(DemoPeople.HOIKU),
                            IntStream.range(1, SECTIONS).mapToObj(number -> "第" + number + "課"))
                    .toList();
            PlanId plan = PlanFixtures.create(
                    office, portal.get(PlanImport.class), PlanFixtures.ofSections(sections, PROJECTS));
            ProgressFixtures fixtures = new ProgressFixtures(portal.beans(), office);
            RoundId before = fixtures.open(plan, new FiscalYear(2024));
            fill(portal, before, "利用した子育て家庭の声を");
            portal.get(JdbcClient.class)
                    .sql(
                            "update progress_report set state = 'ACCEPTED', accepted_at = state_since where round_id = :round")
                    .param("round", before.value())
                    .update();
            RoundId round = fixtures.open(plan, new FiscalYear(2025));
            fill(portal, round, "南口に窓口を増やして待ち時間は短く");
            askMore(portal, office, plan);
            exportAll(portal, office, round);
            preview(portal, office, round);
            steps(portal, office, round);
            office.nobody();
        }
    }

    /** All fields of all reports, as {@code ReportWriting} would have left them. */
    private static void fill(SecondPortal portal, RoundId round, String words) {
        Map<FieldCode, String> values = new java.util.TreeMap<>();
        LENGTHS.forEach((field, length) ->
                values.put(field, words.repeat(length / words.length() + 1).substring(0, length)));
        values.put(FieldCode.MARK, "B");
        values.put(FieldCode.DIRECTION, "keep");
        values.forEach((field, value) -> portal.get(JdbcClient.class)
                .sql("""
                        insert into progress_entry
                        select r.id, :field, concat(:value, if(:words, cast(r.id as char), '')), '', 1, :at, p.id
                        from progress_report r, account_person p
                        where r.round_id = :round and p.login = :writer""")
                .param("field", field.value())
                .param("value", value)
                .param("words", LENGTHS.containsKey(field))
                .param("at", LocalDate.now(portal.get(Clock.class)).atStartOfDay())
                .param("round", round.value())
                .param("writer", DemoPeople.WRITER_HOIKU)
                .update());
    }

    /** One indicator and one voice are written, and then stand on the other projects as well. */
    private static void askMore(SecondPortal portal, Office office, PlanId plan) {
        office.as(DemoPeople.LEAD);
        PlanReader plans = portal.get(PlanReader.class);
        PlanFixtures.openAmendment(portal.get(PlanAmendments.class), plans, plan);
        ElementId first = plans.projects(plan).getFirst().id();
        portal.get(IndicatorEditing.class).add(plan, IndicatorFixtures.on(first, "利用者数"));
        portal.get(FollowUpDesk.class)
                .write(first, new FollowUpContent(Origin.COMPLAINT, "朝の受付が遅い。", LocalDate.of(2026, 4, 10), null));
        String others = " where e.id <> i.element_id and e.id in (select element_id from progress_report)";
        JdbcClient database = portal.get(JdbcClient.class);
        database.sql("""
                        insert into plan_indicator (
                            id, version, plan_id, element_id, row_key, place, gone, kind, name, unit, rule, years,
                            survey_years, source, external_factors, series)
                        select
                            uuid(), 0, e.plan_id, e.id, e.row_key, 0, false, i.kind, i.name, i.unit, i.rule, i.years,
                            i.survey_years, i.source, i.external_factors, i.series
                        from plan_indicator i, plan_element e""" + others).update();
        database.sql("""
                        insert into plan_actual
                        select uuid(), 0, id, '1', 2024, 'FISCAL', '1234', null, '', '' from plan_indicator""").update();
        database.sql("""
                        insert into plan_follow_up
                        select
                            uuid(), 0, e.plan_id, e.id, i.origin, i.text, i.received_on, i.due_year, i.state, i.changed
                        from plan_follow_up i, plan_element e""" + others + " and mod(crc32(e.row_key), 10) = 0").update();
        office.nobody();
    }

    private static void exportAll(SecondPortal portal, Office office, RoundId round) {
        ReportExport exports = portal.get(ReportExport.class);
        Runnable deed = () -> office.as(DemoPeople.LEAD, () -> exports.all(round, Words.JAPANESE));
        deed.run();
        Bench.print("reports.export.all", "s", seconds(deed), EXPORT_LIMIT_S);
    }

    private static void preview(SecondPortal portal, Office office, RoundId round) {
        office.as(DemoPeople.WRITER_HOIKU);
        HandledBook book = new HandledBook(
                portal.get(ReportExport.class).own(round, Words.JAPANESE).content());
        int column = book.column("hagukumi:field:" + FieldCode.RESULT);
        book.rows().stream().skip(4).forEach(row -> book.put(row, column, "書き直した。" + row.getFirst()));
        byte[] workbook = book.bytes();
        ReportImport imports = portal.get(ReportImport.class);
        Runnable deed = () -> {
            WorkbookPreview preview = imports.preview(round, new ByteArrayInputStream(workbook), "reports.xlsx");
            if (!(preview instanceof WorkbookPreview.Ready ready) || ready.count(CellVerdict.Kind.TAKEN) != PROJECTS) {
                throw new IllegalStateException("not what was expected: " + preview);
            }
        };
        deed.run();
        Bench.print("reports.import.preview", "s", seconds(deed), PREVIEW_LIMIT_S);
    }

    /** One section's reports, confirmed by its chief and accepted by the lead, each in one step. */
    private static void steps(SecondPortal portal, Office office, RoundId round) {
        portal.get(JdbcClient.class)
                .sql("""
                        update progress_report r join account_department d on d.id = r.department_id
                        set r.state = 'SUBMITTED', r.started = true, r.version = r.version + 1
                        where r.round_id = :round and d.name = :department""")
                .param("round", round.value())
                .param("department", DemoPeople.HOIKU)
                .update();
        ReportApproval approval = portal.get(ReportApproval.class);
        office.as(DemoPeople.CHIEF_HOIKU);
        step("reports.approve", approval.waiting(), approval::foresee, approval::approveAll);
        ReportAcceptance acceptance = portal.get(ReportAcceptance.class);
        office.as(DemoPeople.LEAD);
        step("reports.accept", acceptance.waiting(), acceptance::foresee, acceptance::acceptAll);
    }

    /** What comes of it was looked at before, as people do; the step itself is taken for the first time. */
    private static void step(
            String name,
            List<StepRow> waiting,
            Function<List<SeenReport>, List<StepOutcome>> foresee,
            Function<List<SeenReport>, List<StepOutcome>> take) {
        List<SeenReport> all = waiting.stream().map(StepRow::seen).toList();
        foresee.apply(all);
        long begin = System.nanoTime();
        List<StepOutcome> outcomes = take.apply(all);
        double took = (System.nanoTime() - begin) / S;
        if (all.size() != PROJECTS || outcomes.stream().anyMatch(outcome -> !outcome.goes())) {
            throw new IllegalStateException("not what was expected: " + outcomes);
        }
        Bench.print(name + "." + PROJECTS, "s", took, STEP_LIMIT_S);
    }

    private static double seconds(Runnable deed) {
        long begin = System.nanoTime();
        deed.run();
        return (System.nanoTime() - begin) / S;
    }
}
