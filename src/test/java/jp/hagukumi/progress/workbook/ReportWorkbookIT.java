package jp.hagukumi.progress.workbook;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.TrailReader;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.JointFixtures;
import jp.hagukumi.plan.LibreOffice;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.followup.FollowUpContent;
import jp.hagukumi.plan.followup.FollowUpDesk;
import jp.hagukumi.plan.followup.FollowUpId;
import jp.hagukumi.plan.followup.Origin;
import jp.hagukumi.plan.followup.Outcome;
import jp.hagukumi.plan.followup.Settlement;
import jp.hagukumi.plan.indicator.IndicatorEditing;
import jp.hagukumi.plan.indicator.IndicatorFixtures;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.ProgressFixtures;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.ReportAcceptance;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportText;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundLead;
import jp.hagukumi.progress.RoundTerm;
import jp.hagukumi.progress.SectionReports;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.Words;
import jp.hagukumi.test.Statements;
import jp.hagukumi.test.TestClock;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** UC-025: a section's workbook leaves, somebody writes in it, and it comes back. */
class ReportWorkbookIT extends ViewIT {

    private static final FiscalYear YEAR = new FiscalYear(2025);

    @Autowired
    private ReportExport exports;

    @Autowired
    private ReportImport imports;

    @Autowired
    private PlanReader plans;

    @Autowired
    private PlanImport planImport;

    @Autowired
    private TrailReader trail;

    @Autowired
    private Statements statements;

    @Autowired
    private BeanFactory beans;

    private ProgressFixtures fixtures;
    private PlanId plan;
    private RoundId round;
    private ReportId lastYears;
    private ReportId station;
    private ReportId shared;

    @BeforeEach
    void openRound() {
        fixtures = new ProgressFixtures(beans, office);
        plan = PlanFixtures.create(office, planImport);
        RoundId before = fixtures.accepted(plan, new FiscalYear(2024));
        lastYears = fixtures.report(
                before,
                PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_STATION).id(),
                DemoPeople.HOIKU);
        round = fixtures.open(plan, YEAR);
        station = report(PlanFixtures.PROJECT_STATION);
        shared = report(PlanFixtures.PROJECT_SHARED);
        fixtures.write(station, ReportText.EMPTY.with(FieldCode.RESULT, "元の文").with(FieldCode.MARK, "B"));
        office.as(DemoPeople.WRITER_HOIKU);
    }

    private ReportId report(String project) {
        return fixtures.report(round, PlanFixtures.element(plans, plan, project).id(), DemoPeople.HOIKU);
    }

    private HandledBook book() {
        return new HandledBook(exported());
    }

    private byte[] exported() {
        return exports.own(round, Words.JAPANESE).content();
    }

    /** One indicator and one voice on a project. */
    private FollowUpId askMoreOf(String project) {
        office.as(DemoPeople.LEAD);
        ElementId element = PlanFixtures.element(plans, plan, project).id();
        beans.getBean(IndicatorEditing.class)
                .add(
                        plan,
                        IndicatorFixtures.on(element, "利用者数")
                                .withRowKey(UUID.randomUUID().toString()));
        FollowUpId voice = beans.getBean(FollowUpDesk.class)
                .write(element, new FollowUpContent(Origin.COMPLAINT, "朝の受付が遅い。", LocalDate.of(2026, 4, 10), null));
        office.as(DemoPeople.WRITER_HOIKU);
        return voice;
    }

    private RoundId openInterim() {
        return office.as(DemoPeople.LEAD, () -> {
            RoundLead lead = beans.getBean(RoundLead.class);
            RoundId begun = lead.prepare(List.of(plan), RoundTerm.interim("上半期", LocalDate.of(2025, 9, 30)));
            lead.open(begun, 0);
            return begun;
        });
    }

    private void openAmendment() {
        office.as(DemoPeople.LEAD);
        PlanFixtures.openAmendment(beans.getBean(PlanAmendments.class), plans, plan);
    }

    /** The keys of the rows on the sheet in hand that are not above the others. */
    private static List<String> keys(HandledBook book) {
        return book.rows().stream()
                .skip(BookLayout.HEAD_ROWS)
                .map(row -> row.getFirst().toString())
                .toList();
    }

    private WorkbookPreview preview(byte[] workbook) {
        return imports.preview(round, new ByteArrayInputStream(workbook), "調査票.xlsx");
    }

    private WorkbookPreview.Ready ready(HandledBook book) {
        return (WorkbookPreview.Ready) preview(book.bytes());
    }

    private Reason refused(byte[] workbook) {
        return ((WorkbookPreview.Refused) preview(workbook)).why();
    }

    private String result(ReportId report) {
        return fixtures.text(report).get(FieldCode.RESULT);
    }

    @Test
    void anUntouchedWorkbookChangesNothing() {
        WorkbookPreview.Ready ready = (WorkbookPreview.Ready) preview(exported());

        assertThat(ready.rows()).isEmpty();
        assertThat(ready.notes()).isEmpty();
        assertThat(ready.reports()).isEqualTo(2);
        assertThatThrownBy(() -> imports.take(ready.decided(Map.of())))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("progress.violation.nothingToTake");
    }

    @Test
    void bringsLastYearsWordsAlongOnASheetOfTheirOwn() {
        assertThat(book().sheet("前回"))
                .anySatisfy(row -> assertThat(row).contains("令和6年度", ProgressFixtures.RESULT, "B 計画どおり達成"));
    }

    @Test
    void bringsTheAcceptedWordsOfAReportAlongThatIsOpenAgain() {
        long seen = fixtures.version(lastYears);
        office.as(
                DemoPeople.LEAD,
                () -> beans.getBean(ReportAcceptance.class)
                        .reopen(
                                lastYears,
                                seen,
                                "数の誤り",
                                LocalDate.now(beans.getBean(Clock.class)).plusDays(7)));
        fixtures.write(lastYears, fixtures.text(lastYears).with(FieldCode.RESULT, "書き直しかけた文"));
        office.as(DemoPeople.WRITER_HOIKU);

        assertThat(book().sheet("前回").toString())
                .contains(ProgressFixtures.RESULT)
                .doesNotContain("書き直しかけた文");
    }

    @Test
    void takesWhatWasWrittenAndSaysWhoWroteIt() {
        HandledBook book = book().set(station.toString(), FieldCode.RESULT, "Excelで" + BookFixtures.RARE)
                .set(shared.toString(), FieldCode.MARK, "A");

        assertThat(imports.take(ready(book).decided(Map.of()))).isEqualTo(2);

        assertThat(result(station)).isEqualTo("Excelで" + BookFixtures.RARE);
        assertThat(fixtures.text(shared).get(FieldCode.MARK)).isEqualTo("A");
        office.as(DemoPeople.AUDITOR);
        assertThat(trail.entries(0, 2))
                .extracting(TrailReader.Entry::login, TrailReader.Entry::operation)
                .containsOnly(org.assertj.core.groups.Tuple.tuple(DemoPeople.WRITER_HOIKU, "report.write"));
    }

    @Test
    void takesTheValuesOfIndicatorsAndTheAnswersToVoicesTogetherWithTheForm() {
        openAmendment();
        askMoreOf(PlanFixtures.PROJECT_STATION);
        HandledBook book =
                book().set(station.toString(), FieldCode.RESULT, "Excel").on("指標・市民の声");
        assertThat(ready(book).notes()).isEmpty();
        List<String> keys = keys(book);
        book.set(keys.getFirst(), BookMarks.ANSWER, "１，２９０人").set(keys.getLast(), BookMarks.ANSWER, "受付を8時からにした。");

        List<WorkbookPreview.Wanted> wanted = ready(book).decided(Map.of());
        assertThat(imports.take(wanted)).isEqualTo(3);

        assertThat(keys).hasSize(2);
        assertThat(wanted).hasSize(1);
        assertThat(fixtures.text(station).values()).containsValues("Excel", "1290", "受付を8時からにした。");
        assertThat(ready(new HandledBook(exported())).rows()).isEmpty();
    }

    /** As on the screen. */
    @Test
    void letsWhoeverWasAboutToAnswerAVoiceFinishThoughItWasSettledMeanwhile() {
        openAmendment();
        FollowUpId voice = askMoreOf(PlanFixtures.PROJECT_STATION);
        HandledBook book = book().on("指標・市民の声");
        book.set(keys(book).getLast(), BookMarks.ANSWER, "受付を8時からにした。");
        office.as(DemoPeople.LEAD);
        beans.getBean(FollowUpDesk.class).settle(voice, 0, new Settlement(Outcome.CHANGED, YEAR, "受付を早めた。"));
        office.as(DemoPeople.WRITER_HOIKU);

        imports.take(ready(book).decided(Map.of()));

        assertThat(fixtures.text(station).values()).containsValue("受付を8時からにした。");
    }

    @Test
    void asksNeedAndEffectOfJointWorkOnTheSheetForSingleReportsAndTakesThem() {
        JointFixtures.workTogether(
                beans,
                office,
                plan,
                PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_STATION).id(),
                "共催");
        office.as(DemoPeople.WRITER_HOIKU);
        HandledBook book = book().on("指標・市民の声");
        List<String> keys = keys(book);
        assertThat(keys)
                .containsExactly(
                        BookMarks.asked(station, FieldCode.COLLABORATION_NEED),
                        BookMarks.asked(station, FieldCode.COLLABORATION_EFFECT));

        book.set(keys.getFirst(), BookMarks.ANSWER, "講師は市民団体にいる。").set(keys.getLast(), BookMarks.ANSWER, "参加が倍になった。");
        imports.take(ready(book).decided(java.util.Map.of()));

        assertThat(fixtures.text(station).get(FieldCode.COLLABORATION_NEED)).isEqualTo("講師は市民団体にいる。");
        assertThat(fixtures.text(station).get(FieldCode.COLLABORATION_EFFECT)).isEqualTo("参加が倍になった。");
        assertThat(ready(new HandledBook(exported())).rows()).isEmpty();
    }

    @Test
    void takesNoValueWhenTheAnswerToAVoiceWasOvertakenSinceThePreview() {
        openAmendment();
        askMoreOf(PlanFixtures.PROJECT_STATION);
        HandledBook mine = book().on("指標・市民の声");
        List<String> keys = keys(mine);
        mine.set(keys.getFirst(), BookMarks.ANSWER, "1290").set(keys.getLast(), BookMarks.ANSWER, "検討する。");
        List<WorkbookPreview.Wanted> wanted = ready(mine).decided(Map.of());
        HandledBook theirs = book().on("指標・市民の声").set(keys.getLast(), BookMarks.ANSWER, "改めた。");
        imports.take(ready(theirs).decided(Map.of()));

        assertThatThrownBy(() -> imports.take(wanted)).hasMessage("progress.violation.overtaken");

        assertThat(fixtures.text(station).values()).containsValue("改めた。").doesNotContainValue("1290");
    }

    @Test
    void takesNothingWhenOneOfTheFieldsWasOvertakenSinceThePreview() {
        HandledBook book = book().set(station.toString(), FieldCode.RESULT, "Excel")
                .set(shared.toString(), FieldCode.RESULT, "Excel");
        List<WorkbookPreview.Wanted> wanted = ready(book).decided(Map.of());
        fixtures.write(shared, ReportText.EMPTY.with(FieldCode.RESULT, "画面"));

        assertThatThrownBy(() -> imports.take(wanted))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("progress.violation.overtaken");

        assertThat(result(station)).isEqualTo("元の文");
        assertThat(result(shared)).isEqualTo("画面");
    }

    /** One of the section writes on the screen, one types what came on paper, one sends the workbook back. */
    @Test
    void aReportEditedOnPaperInExcelAndOnTheScreenAtOnceLosesNothing() {
        HandledBook book = book().set(station.toString(), FieldCode.RESULT, "Excelの実績")
                .set(station.toString(), FieldCode.ISSUES, "Excelの課題");
        fixtures.write(station, fixtures.text(station).with(FieldCode.RESULT, "画面の実績"));
        fixtures.write(station, fixtures.text(station).with(FieldCode.IMPROVEMENT, "紙の改善策"));
        office.as(DemoPeople.WRITER_HOIKU);

        WorkbookPreview.Ready ready = ready(book);
        assertThat(ready.cells())
                .extracting(cell -> cell.field().code(), CellVerdict::kind)
                .containsExactlyInAnyOrder(
                        tuple(FieldCode.RESULT, CellVerdict.Kind.CONFLICT),
                        tuple(FieldCode.ISSUES, CellVerdict.Kind.TAKEN),
                        tuple(FieldCode.IMPROVEMENT, CellVerdict.Kind.KEPT));
        assertThat(ready.cells())
                .filteredOn(cell -> cell.kind() == CellVerdict.Kind.CONFLICT)
                .extracting(CellVerdict::base, CellVerdict::file, CellVerdict::portal)
                .containsExactly(tuple("元の文", "Excelの実績", "画面の実績"));
        assertThatThrownBy(() -> ready.decided(Map.of())).hasMessage("progress.violation.undecided");
        WorkbookPreview.Place asked = new WorkbookPreview.Place(station, FieldCode.RESULT.value());
        imports.take(ready.decided(Map.of(asked, WorkbookPreview.Side.PORTAL)));

        ReportText text = fixtures.text(station);
        assertThat(text.get(FieldCode.RESULT)).isEqualTo("画面の実績");
        assertThat(text.get(FieldCode.ISSUES)).isEqualTo("Excelの課題");
        assertThat(text.get(FieldCode.IMPROVEMENT)).isEqualTo("紙の改善策");
    }

    @Test
    void takesNothingWhenAReportWasSubmittedSinceThePreview() {
        HandledBook book = book().set(station.toString(), FieldCode.ISSUES, "Excel")
                .set(shared.toString(), FieldCode.ISSUES, "Excel");
        List<WorkbookPreview.Wanted> wanted = ready(book).decided(Map.of());
        fixtures.submit(shared, ProgressFixtures.complete("B"));
        office.as(DemoPeople.WRITER_HOIKU);

        assertThatThrownBy(() -> imports.take(wanted)).hasMessage("progress.violation.overtaken");

        assertThat(fixtures.text(station).get(FieldCode.ISSUES)).isEmpty();
    }

    @Test
    void hindersNoOtherReportWhenOneWasSubmittedBeforeThePreview() {
        HandledBook book = book().set(station.toString(), FieldCode.ISSUES, "Excel")
                .set(shared.toString(), FieldCode.ISSUES, "Excel");
        fixtures.submit(shared, ProgressFixtures.complete("B"));
        office.as(DemoPeople.WRITER_HOIKU);

        WorkbookPreview.Ready ready = ready(book);
        imports.take(ready.decided(Map.of()));

        assertThat(new PreviewWords(Words.JAPANESE).refusals(ready))
                .singleElement()
                .satisfies(sentence ->
                        assertThat(sentence).contains(PlanFixtures.PROJECT_SHARED, "課長に提出されているので書けません", "課題"));
        assertThat(fixtures.text(station).get(FieldCode.ISSUES)).isEqualTo("Excel");
        assertThat(fixtures.text(shared).get(FieldCode.ISSUES)).isNotEqualTo("Excel");
    }

    @Test
    void hindersNoOtherReportWhenTheLastDayOfOneHasPassed() {
        TestClock clock = beans.getBean(TestClock.class);
        fixtures.accept(shared, ProgressFixtures.complete("B"));
        long seen = fixtures.version(shared);
        office.as(
                DemoPeople.LEAD,
                () -> beans.getBean(ReportAcceptance.class)
                        .reopen(shared, seen, "数の誤り", JapanTime.today(clock).plusDays(2)));
        office.as(DemoPeople.WRITER_HOIKU);
        HandledBook book = book().set(station.toString(), FieldCode.ISSUES, "Excel")
                .set(shared.toString(), FieldCode.ISSUES, "Excel");
        clock.advance(Duration.ofDays(3));

        WorkbookPreview.Ready ready = ready(book);
        imports.take(ready.decided(Map.of()));

        assertThat(new PreviewWords(Words.JAPANESE).refusals(ready))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence).contains(PlanFixtures.PROJECT_SHARED, "期限が過ぎた", "課題"));
        assertThat(fixtures.text(station).get(FieldCode.ISSUES)).isEqualTo("Excel");
    }

    @Test
    void keepsWordsOverTheLimitAndRefusesToSubmitThem() {
        fixtures.write(station, ProgressFixtures.complete("B"));
        office.as(DemoPeople.WRITER_HOIKU);
        String words = "長".repeat(250);
        imports.take(ready(book().set(station.toString(), FieldCode.PUBLIC_TEXT, words))
                .decided(Map.of()));

        assertThat(fixtures.text(station).get(FieldCode.PUBLIC_TEXT)).isEqualTo(words);
        assertThatThrownBy(() -> fixtures.submit(station, fixtures.text(station)))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("progress.violation.overlong");
                    assertThat(refusal.arguments()).containsExactly(200, 250);
                });
    }

    @Test
    void refusesAWorkbookOfAnotherYearPlanOrSection() {
        byte[] workbook = exported();
        RoundId next = fixtures.open(plan, new FiscalYear(2026));
        PlanId otherPlan = PlanFixtures.create(office, planImport);
        RoundId other = fixtures.open(otherPlan, YEAR);
        office.as(DemoPeople.WRITER_HOIKU);

        assertThat(((WorkbookPreview.Refused) imports.preview(next, new ByteArrayInputStream(workbook), "x.xlsx"))
                        .why()
                        .arguments())
                .startsWith(RoundTerm.of(YEAR), PlanFixtures.TITLE, RoundTerm.of(new FiscalYear(2026)));
        assertThat(((WorkbookPreview.Refused) imports.preview(other, new ByteArrayInputStream(workbook), "x.xlsx"))
                        .why()
                        .key())
                .isEqualTo("progress.workbook.refused.otherRound");

        byte[] foreign = office.as(
                DemoPeople.WRITER_KATEI,
                () -> exports.own(round, Words.JAPANESE).content());
        office.as(DemoPeople.WRITER_HOIKU);
        assertThat(refused(foreign)).isEqualTo(Reason.of("progress.workbook.refused.otherSection", DemoPeople.KATEI));
    }

    @Test
    void knowsWhoseAWorkbookIsAlsoWhenAnotherProgramSavedIt(@TempDir Path folder) throws IOException {
        fixtures.write(station, ProgressFixtures.complete("B"));
        RoundId next = fixtures.open(plan, new FiscalYear(2026));
        RoundId half = openInterim();
        RoundId other = fixtures.open(PlanFixtures.create(office, planImport), YEAR);
        office.as(DemoPeople.WRITER_HOIKU);
        String words = "長".repeat(250);
        Files.write(
                folder.resolve("own.xlsx"),
                book().set(station.toString(), FieldCode.PUBLIC_TEXT, words).bytes());
        for (RoundId foreign : List.of(next, half, other)) {
            Files.write(
                    folder.resolve(foreign + ".xlsx"),
                    exports.own(foreign, Words.JAPANESE).content());
        }
        Files.write(folder.resolve("section.xlsx"), office.as(DemoPeople.WRITER_KATEI, this::exported));
        office.as(DemoPeople.WRITER_HOIKU);
        Map<String, byte[]> saved = LibreOffice.saved(folder);

        assertThat(List.of(next, half, other))
                .extracting(foreign -> preview(saved.get(foreign.toString())))
                .allSatisfy(preview -> assertThat(preview)
                        .isInstanceOfSatisfying(
                                WorkbookPreview.Refused.class,
                                refusal -> assertThat(refusal.why().key())
                                        .isEqualTo("progress.workbook.refused.otherRound")));
        assertThat(refused(saved.get("section")))
                .isEqualTo(Reason.of("progress.workbook.refused.otherSection", DemoPeople.KATEI));
        imports.take(((WorkbookPreview.Ready) preview(saved.get("own"))).decided(Map.of()));
        assertThat(fixtures.text(station).get(FieldCode.PUBLIC_TEXT)).isEqualTo(words);
        assertThatThrownBy(() -> fixtures.submit(station, fixtures.text(station)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly(200, 250));
    }

    @Test
    void tellsAnInterimRoundFromTheWholeYears() {
        byte[] workbook = exported();
        RoundId half = openInterim();
        office.as(DemoPeople.WRITER_HOIKU);

        ReportExport.Leaving leaving = exports.own(half, Words.JAPANESE);

        assertThat(leaving.name()).contains("令和7年度中間（上半期）");
        assertThat(new PreviewWords(Words.JAPANESE)
                        .of(((WorkbookPreview.Refused)
                                        imports.preview(half, new ByteArrayInputStream(workbook), "調査票.xlsx"))
                                .why()))
                .contains("これは令和7年度「")
                .contains("ここは令和7年度中間（上半期）「");
        assertThat(imports.preview(half, new ByteArrayInputStream(leaving.content()), "調査票.xlsx"))
                .isInstanceOf(WorkbookPreview.Ready.class);
    }

    @Test
    void refusesRowsOfAnotherSectionOrYearAndTakesTheOthers() {
        ReportId foreign = fixtures.report(
                round,
                PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_CHECKUP).id(),
                "健康増進課");
        HandledBook book = book().set(station.toString(), FieldCode.ISSUES, "課題");
        book.put(book.row(shared.toString()), 0, foreign.toString());

        assertThat(ready(book).rows())
                .extracting(RowVerdict::refused)
                .containsExactlyInAnyOrder(null, Reason.of("progress.workbook.refused.rowOfOtherSection", "健康増進課"));
    }

    @Test
    void refusesFilesThatAreNoWorkbooksOfReports() {
        assertThat(refused(new byte[0]).key()).isEqualTo("workbook.FileProblem.EMPTY_FILE");
        assertThat(refused(new byte[] {1, 2, 3}).key()).isEqualTo("workbook.FileProblem.NOT_A_WORKBOOK");
        byte[] planWorkbook = office.as(
                DemoPeople.LEAD,
                () -> beans.getBean(jp.hagukumi.plan.PlanExport.class).workbook(plan, Words.JAPANESE));
        office.as(DemoPeople.WRITER_HOIKU);
        assertThat(refused(planWorkbook).key()).isEqualTo("progress.workbook.BookProblem.NO_REPORTS");
    }

    @Test
    void asksTheDatabaseAsOftenForManyReportsAsForFew() {
        byte[] workbook = exported();
        int few = statements.selectsOf(() -> preview(workbook));
        int fewOut = statements.selectsOf(this::exported);
        fixtures.write(shared, ProgressFixtures.complete("B"));
        office.as(DemoPeople.WRITER_HOIKU);

        assertThat(statements.selectsOf(() -> preview(workbook))).isEqualTo(few);
        assertThat(statements.selectsOf(this::exported)).isEqualTo(fewOut);
    }

    @Test
    void asksTheDatabaseAsOftenForManyValuesAndVoicesAsForOne() {
        openAmendment();
        askMoreOf(PlanFixtures.PROJECT_STATION);
        byte[] workbook = exported();
        int few = statements.selectsOf(() -> preview(workbook));
        int fewOut = statements.selectsOf(this::exported);
        askMoreOf(PlanFixtures.PROJECT_STATION);
        askMoreOf(PlanFixtures.PROJECT_SHARED);
        // The tree of a plan that has changed is read once.
        exported();

        assertThat(statements.selectsOf(() -> preview(workbook))).isEqualTo(few);
        assertThat(statements.selectsOf(this::exported)).isEqualTo(fewOut);
    }

    @Test
    void asksTheDatabaseAsOftenForAllSectionsAsForOne() {
        SectionReports sections = beans.getBean(SectionReports.class);
        Set<DepartmentId> hoiku = Set.of(office.department(DemoPeople.HOIKU));

        assertThat(statements.selectsOf(() -> sections.of(round, (Set<DepartmentId>) null)))
                .isEqualTo(statements.selectsOf(() -> sections.of(round, hoiku)));
    }

    @Test
    void givesEverySectionToTheLeadAndOnlyTheirOwnToTheOthers() throws Exception {
        byte[] zip = office.as(
                DemoPeople.LEAD, () -> exports.all(round, Words.JAPANESE).content());
        List<String> names = new java.util.ArrayList<>();
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names)
                .containsExactlyInAnyOrder("令和7年度_点検・評価_保育課.xlsx", "令和7年度_点検・評価_健康増進課.xlsx", "令和7年度_点検・評価_子ども家庭課.xlsx");

        office.as(DemoPeople.CHIEF_HOIKU);
        assertThat(exports.all(round, Words.JAPANESE).name()).isEqualTo("令和7年度_点検・評価_保育課.xlsx");
        assertThatThrownBy(() -> exports.section(round, office.department("健康増進課"), Words.JAPANESE))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aWriterSeesEveryCellChoosesAndTakes() {
        HandledBook book = book().set(station.toString(), FieldCode.RESULT, "Excelの文")
                .set(station.toString(), FieldCode.ISSUES, "=1+1")
                .set(shared.toString(), FieldCode.ISSUES, "課題");
        fixtures.write(station, fixtures.text(station).with(FieldCode.RESULT, "画面の文"));
        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.rounds());
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains(ProgressLinks.workbook(round));
        open(ProgressLinks.workbook(round));

        upload("もらった表.xlsx", book.bytes());
        assertThat(_find(ListItem.class))
                .extracting(item -> item.getElement().getText())
                .contains("「報告」シート5行目「課題」（G5）に数式「=1+1」があるので、値だけを貼り付けて数式をなくしてください。");
        assertThat(lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("kind=CONFLICT, base=元の文, file=Excelの文, portal=画面の文"));
        assertThatThrownBy(() -> press("progress.workbook.take")).hasMessageContaining("undecided");
        press("progress.workbook.allFile");
        press("progress.workbook.take");

        assertThat(page()).contains("2件の報告の2欄を取り込みました", text("progress.workbook.notTaken", 1));
        assertThat(result(station)).isEqualTo("Excelの文");
    }

    @Test
    void aFlawInEveryRowIsToldOfTheFirstOnesAndCountedForTheRest() {
        HandledBook book = book();
        for (int pasted = 0; pasted < 230; pasted++) {
            book.put(book.twice(station.toString()), 0, "");
        }
        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.workbook(round));

        upload("貼り付けた表.xlsx", book.bytes());

        assertThat(_find(ListItem.class)).hasSize(201);
        assertThat(page()).contains("ほか30件");
    }

    @Test
    void aRefusalIsAFullSentenceInEnglishToo() {
        speak(Words.ENGLISH);
        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.workbook(round));

        upload("note.txt", new byte[] {1});

        assertThat(page()).contains("note.txt cannot be taken", "is not");
        assertThat(_find(Grid.class)).isEmpty();
    }

    @Test
    void aChiefTakesItOutAndBringsNothingIn() {
        signIn(DemoPeople.CHIEF_HOIKU).open(ProgressLinks.rounds());
        assertThat(page()).contains(text("progress.workbook.download"));
        assertThat(page()).doesNotContain(text("progress.workbook.bring"));

        open(ProgressLinks.workbook(round));
        assertThat(page()).contains(text("shell.RefusedView.title"));
    }

    private static List<String> lines() {
        return ((Grid<?>) _get(Grid.class))
                .getListDataView()
                .getItems()
                .map(String::valueOf)
                .toList();
    }

    private static void upload(String name, byte[] content) {
        UploadKt._upload(_get(Upload.class), name, content);
        MockVaadin.clientRoundtrip(true);
    }
}
