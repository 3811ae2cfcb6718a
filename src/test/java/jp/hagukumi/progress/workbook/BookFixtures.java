package jp.hagukumi.progress.workbook;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.DirectionView;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.plan.followup.FollowUpContent;
import jp.hagukumi.plan.followup.FollowUpId;
import jp.hagukumi.plan.followup.FollowUpRow;
import jp.hagukumi.plan.followup.FollowUpState;
import jp.hagukumi.plan.followup.Origin;
import jp.hagukumi.plan.indicator.ActualContent;
import jp.hagukumi.plan.indicator.ActualId;
import jp.hagukumi.plan.indicator.ActualRecord;
import jp.hagukumi.plan.indicator.IndicatorContent;
import jp.hagukumi.plan.indicator.IndicatorFixtures;
import jp.hagukumi.plan.indicator.IndicatorId;
import jp.hagukumi.plan.indicator.IndicatorRecord;
import jp.hagukumi.plan.indicator.PlanValue;
import jp.hagukumi.plan.indicator.SeriesContent;
import jp.hagukumi.plan.indicator.YearBasis;
import jp.hagukumi.progress.AskedValue;
import jp.hagukumi.progress.AskedVoice;
import jp.hagukumi.progress.CampaignId;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.Form;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.JointAsk;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.progress.ReportEntry;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportState;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundSection;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.progress.RoundTerm;
import jp.hagukumi.progress.Rubric;
import jp.hagukumi.progress.SectionReport;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.Words;
import jp.hagukumi.workbook.WorkbookFile;
import org.jspecify.annotations.Nullable;

/** A section of three reports, as the portal has it and as its workbook comes back. */
final class BookFixtures {

    static final String RARE = "①㈱髙﨑 𠮷野家 🎏 — 〜 ￥";
    static final String RESULT = "延べ41,280人が利用した。\n" + RARE;
    static final String STATION = "1-01 送迎保育ステーション";
    static final String DESK = "1-02 子育て支援総合窓口";
    static final String VISIT = "2-01 養育支援訪問";

    static final Rubric RUBRIC = new Rubric(
            form(),
            List.of(
                    new RatingMark("A", "計画を上回った", false, true),
                    new RatingMark("B", "計画どおり", false, true),
                    new RatingMark("C", "計画を下回った", true, true)),
            List.of(new DirectionView("keep", "継続"), new DirectionView("grow", "拡充")));

    private static final Instant AT = Instant.parse("2026-05-20T01:00:00Z");
    private static final PersonId WRITER = PersonId.next();
    private static final RoundSummary ROUND = new RoundSummary(
            RoundId.next(),
            1,
            CampaignId.next(),
            PlanId.next(),
            "こども計画",
            RoundTerm.of(new FiscalYear(2025)),
            LocalDate.of(2026, 5, 29),
            LocalDate.of(2026, 6, 5),
            LocalDate.of(2026, 6, 19));

    /** Asked of 送迎保育ステーション, and answered; the year before it was 1234. */
    final AskedValue users = value("利用者数", "1234");

    /** Asked of 送迎保育ステーション. */
    final AskedValue waiting = value("待っている人の数", "");

    /** Asked of 養育支援訪問, which is locked, and answered. */
    final AskedValue visits = value("訪問した家庭の数", "");

    /** Asked of 送迎保育ステーション. */
    final AskedVoice desks = voice(Origin.COMPLAINT, "駅の北口にもほしい。");

    /** Asked of 子育て支援総合窓口. */
    final AskedVoice slow = voice(Origin.CONSULTATION, "朝の受付が遅い。");

    private final DepartmentId department = DepartmentId.next();
    private final List<SectionReport> reports = new ArrayList<>();

    /** 送迎保育ステーション is written in part, 子育て支援総合窓口 is empty, 養育支援訪問 was submitted. */
    BookFixtures() {
        this(false);
    }

    private BookFixtures(boolean asking) {
        Map<FieldCode, String> station = new TreeMap<>(Map.of(
                FieldCode.RESULT, RESULT,
                FieldCode.MARK, "B",
                FieldCode.DIRECTION, "keep",
                FieldCode.BUDGET, "12000"));
        Map<FieldCode, String> visit = new TreeMap<>(Map.of(FieldCode.RESULT, "訪問した。"));
        if (asking) {
            station.put(users.code(), "1280");
            visit.put(visits.code(), "40");
        }
        add(STATION, ReportState.DRAFT, asking ? asking(List.of(users, waiting), List.of(desks)) : RUBRIC, station);
        add(DESK, ReportState.RETURNED, asking ? asking(List.of(), List.of(slow)) : RUBRIC, Map.of());
        add(VISIT, ReportState.SUBMITTED, asking ? asking(List.of(visits), List.of()) : RUBRIC, visit);
    }

    private static Form form() {
        return Form.STANDARD
                .with(further(FieldCode.BUDGET))
                .with(further(FieldCode.SURVEY_ANSWERS))
                .with(further(FieldCode.SURVEY_SATISFIED));
    }

    private static FormField further(FieldCode code) {
        return Form.FURTHER.stream()
                .filter(field -> field.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    BookFixtures add(String title, ReportState state, Map<FieldCode, String> text) {
        return add(title, state, RUBRIC, text);
    }

    private BookFixtures add(String title, ReportState state, Rubric rubric, Map<FieldCode, String> text) {
        Map<FieldCode, ReportEntry> entries = new TreeMap<>();
        text.forEach((field, value) -> entries.put(field, entry(rubric, field, value, 1)));
        reports.add(new SectionReport(
                ReportId.next(),
                3,
                title,
                state,
                state.nameKey(),
                false,
                rubric,
                entries,
                earlier(title.equals(STATION))));
        return this;
    }

    /** The same with what is asked of the reports of 送迎保育ステーション, 子育て支援総合窓口 and 養育支援訪問 only. */
    static BookFixtures asking() {
        return new BookFixtures(true);
    }

    private static Rubric asking(List<AskedValue> values, List<AskedVoice> voices) {
        return new Rubric(RUBRIC.form(), RUBRIC.scale(), RUBRIC.directions(), values, JointAsk.NONE, voices);
    }

    private static AskedVoice voice(Origin origin, String text) {
        return new AskedVoice(new FollowUpRow(
                FollowUpId.next(),
                0,
                ElementId.next(),
                new FollowUpContent(origin, text, LocalDate.of(2025, 4, 10), null),
                FollowUpState.OPEN,
                null,
                List.of(),
                List.of()));
    }

    /** The value of an indicator, with what the plan has of the year before. */
    private static AskedValue value(String name, String before) {
        IndicatorId id = IndicatorId.next();
        IndicatorContent content = IndicatorFixtures.on(ElementId.next(), name);
        SeriesContent series = content.series().getFirst();
        FiscalYear year = ROUND.term().year();
        List<ActualRecord> actuals = before.isEmpty()
                ? List.of()
                : List.of(new ActualRecord(
                        ActualId.next(),
                        0,
                        new ActualContent(
                                id,
                                series.key(),
                                year.previous(),
                                YearBasis.FISCAL,
                                new PlanValue(before),
                                null,
                                "",
                                "")));
        return new AskedValue(new IndicatorRecord(id, 0, PlanId.next(), content, actuals), series, year);
    }

    private static ReportDetails.@Nullable Earlier earlier(boolean known) {
        return known
                ? new ReportDetails.Earlier(
                        new FiscalYear(2024),
                        Form.STANDARD,
                        Map.of(FieldCode.RESULT, entry(RUBRIC, FieldCode.RESULT, "前の年度の実績。", 2)))
                : null;
    }

    private static ReportEntry entry(Rubric rubric, FieldCode field, String value, long version) {
        return new ReportEntry(value, rubric.judge(field, value), version, AT, WRITER);
    }

    SectionReport report(String title) {
        return reports.stream()
                .filter(report -> report.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    String key(String title) {
        return report(title).id().toString();
    }

    /** The key of a row of a field that only this report is asked. */
    String key(String title, FieldCode field) {
        return BookMarks.asked(report(title).id(), field);
    }

    /** Somebody writes on the portal. */
    BookFixtures write(String title, FieldCode field, String value) {
        change(title, report -> {
            Map<FieldCode, ReportEntry> entries = new TreeMap<>(report.entries());
            long version = Optional.ofNullable(entries.get(field))
                    .map(ReportEntry::version)
                    .orElse(0L);
            entries.put(field, entry(report.rubric(), field, value, version + 1));
            return new SectionReport(
                    report.id(),
                    report.version() + 1,
                    report.title(),
                    report.state(),
                    report.stateKey(),
                    report.lapsed(),
                    report.rubric(),
                    entries,
                    report.earlier());
        });
        return this;
    }

    /** Somebody takes a step with the report on the portal, or the plan calls the project otherwise. */
    BookFixtures become(String title, ReportState state, String newTitle) {
        change(
                title,
                report -> new SectionReport(
                        report.id(),
                        report.version() + 1,
                        newTitle,
                        state,
                        state.nameKey(),
                        report.lapsed(),
                        report.rubric(),
                        report.entries(),
                        report.earlier()));
        return this;
    }

    /** A report is not asked any more what only it was asked. */
    BookFixtures askNoMore(String title) {
        change(
                title,
                report -> new SectionReport(
                        report.id(),
                        report.version(),
                        report.title(),
                        report.state(),
                        report.stateKey(),
                        report.lapsed(),
                        RUBRIC,
                        report.entries(),
                        report.earlier()));
        return this;
    }

    private void change(String title, java.util.function.UnaryOperator<SectionReport> change) {
        reports.replaceAll(report -> report.title().equals(title) ? change.apply(report) : report);
    }

    RoundSection section() {
        return new RoundSection(ROUND, RUBRIC, department, "保育課", reports);
    }

    byte[] bytes() {
        return new BookWriter(section(), Words.in(Words.JAPANESE)).bytes();
    }

    HandledBook book() {
        return new HandledBook(bytes());
    }

    static Book read(byte[] workbook) {
        return WorkbookFile.read(new ByteArrayInputStream(workbook), file -> BookReader.read(file, "調査票.xlsx"));
    }

    BookComparison compare(byte[] workbook) {
        return new BookComparison(
                read(workbook),
                section(),
                report -> report.state().isOpen()
                        ? Optional.empty()
                        : Optional.of(Reason.of("progress.workbook.refused.locked." + report.state(), "保育課")),
                key -> Reason.of("progress.workbook.refused.key"));
    }

    /** What there is to tell of the rows. */
    List<RowVerdict> told(byte[] workbook) {
        return compare(workbook).rows().stream()
                .filter(RowVerdict::isWorthTelling)
                .toList();
    }

    /** The one cell of which there is something to tell. */
    CellVerdict only(HandledBook book) {
        List<CellVerdict> cells =
                told(book.bytes()).stream().flatMap(row -> row.cells().stream()).toList();
        if (cells.size() != 1) {
            throw new AssertionError(told(book.bytes()));
        }
        return cells.getFirst();
    }
}
