package jp.hagukumi.plan.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.EditedWorkbook;
import jp.hagukumi.plan.ImportDecision;
import jp.hagukumi.plan.ImportPreview;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanExport;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanProblem;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.PlanTexts;
import jp.hagukumi.plan.PlanUndo;
import jp.hagukumi.plan.RowVerdict;
import jp.hagukumi.plan.RowVerdict.Verdict;
import jp.hagukumi.plan.Side;
import jp.hagukumi.plan.Understood;
import jp.hagukumi.plan.WorkbookTrip;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.workbook.WorkbookProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Indicators, their sub-series, targets, survey years and values leave and come in on sheets of their own. */
@PortalIT
class IndicatorWorkbookIT {

    private static final String INDICATORS = "指標";
    private static final String SERIES = "指標の内訳";
    private static final String TARGETS = "指標の目標値";
    private static final String SURVEYS = "指標の調査年";
    private static final String VALUES = "指標の実績";
    private static final List<String> SHEETS = List.of(INDICATORS, SERIES, TARGETS, SURVEYS, VALUES);

    @Autowired
    private Office office;

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanExport exports;

    @Autowired
    private PlanAmendments amendments;

    @Autowired
    private PlanReader reader;

    @Autowired
    private IndicatorEditing editing;

    @Autowired
    private ActualEntry entry;

    @Autowired
    private IndicatorQueries queries;

    @Autowired
    private PlanUndo undo;

    @Autowired
    private PlanTexts texts;

    private PlanId plan;
    private WorkbookTrip trip;
    private IndicatorId two;

    @BeforeEach
    void aPlanWithAnIndicatorOfTwoSubSeriesAndValues() {
        plan = PlanFixtures.create(office, imports);
        trip = new WorkbookTrip(exports, imports, plan);
        PlanFixtures.openAmendment(amendments, reader, plan);
        two = editing.add(
                plan,
                IndicatorFixtures.surveyed(
                        on(
                                "A",
                                IndicatorFixtures.series("1", "中高生", "29.20", "35.5"),
                                IndicatorFixtures.series("2", "若者", "21.3", "割合の増加")),
                        2024,
                        2029));
        enter("1", "30.1", null);
        enter("2", "", MissingReason.NOT_SURVEY_YEAR);
    }

    @Test
    void indicatorsComeBackUnchangedAndSortedDifferentlySayTheSame() {
        EditedWorkbook turned = trip.exported();
        SHEETS.forEach(turned::turnRound);

        ImportPreview.Ready ready = trip.preview(turned, plan);

        assertThat(ready.changesAnything()).isFalse();
        assertThat(ready.rows()).extracting(RowVerdict::verdict).containsOnly(Verdict.SAME);
        assertThat(ready.rows()).extracting(RowVerdict::sheet).containsAll(SHEETS);
    }

    @Test
    void indicatorsAreAddedChangedAndRemovedAndFiguresInAnyWritingAreUnderstood() {
        editing.add(plan, on("Z", IndicatorFixtures.series("1", "2")));
        EditedWorkbook mine = trip.exported()
                .set(INDICATORS, "A", "指標名", "居場所があると思う人の割合")
                .set(SERIES, "中高生", "基準値", "１，２３４人")
                .set(TARGETS, "割合の増加", "年度", "令和元年度")
                .set(TARGETS, "35.5", "目標値", "▲５")
                .set(VALUES, "30.1", "実績値", "46.7％")
                .add(VALUES, "A", "2", "平成31", "年", "－", "未集計")
                .delete(INDICATORS, "Z")
                .add(INDICATORS, "N", "1", "", "活動", "相談件数", "件", "増加型", "", "", "年度", "統計")
                .add(SERIES, "N", "1", "", "", "2019", "…")
                .add(TARGETS, "N", "1", "R6", "100件");
        Stream.of(SERIES, TARGETS).forEach(sheet -> mine.delete(sheet, "Z"));

        ImportPreview.Ready ready = trip.preview(mine, plan);
        trip.take(ready, Map.of());

        assertThat(ready.rows())
                .flatExtracting(RowVerdict::understood)
                .contains(
                        new Understood("基準値", "１，２３４人", "1234"),
                        new Understood("目標値", "▲５", "-5"),
                        new Understood("実績値", "46.7％", "46.7"),
                        new Understood("年度", "平成31", "2019"),
                        new Understood("年度", "令和元年度", "2019"),
                        new Understood("実績値", "－", ""),
                        new Understood("基準値", "…", ""));
        assertThat(ready.remarks())
                .extracting(WorkbookProblem::kind, WorkbookProblem::value)
                .containsExactly(tuple(PlanProblem.OTHER_UNIT, "1234"));
        IndicatorContent changed = record("A").content();
        assertThat(changed.name()).isEqualTo("居場所があると思う人の割合");
        assertThat(changed.series().getFirst().baseline()).hasToString("1234");
        assertThat(changed.series().getFirst().targets().getFirst().value()).hasToString("-5");
        assertThat(changed.series().getLast().targets())
                .extracting(TargetContent::year)
                .containsExactly(new FiscalYear(2019));
        assertThat(record("A").actuals())
                .extracting(
                        value -> value.content().year().startYear(),
                        value -> value.content().value().text(),
                        value -> value.content().missing())
                .containsExactlyInAnyOrder(
                        tuple(2024, "46.7", null),
                        tuple(2024, "", MissingReason.NOT_SURVEY_YEAR),
                        tuple(2019, "", MissingReason.NOT_YET_KNOWN));
        assertThat(record("N").content())
                .extracting(IndicatorContent::kind, IndicatorContent::place, IndicatorContent::source)
                .containsExactly(IndicatorKind.ACTIVITY, 0, "統計");
        assertThat(queries.ofPlan(plan, PlanLedger.NOW))
                .extracting(row -> row.indicator().content().rowKey())
                .containsExactlyInAnyOrder("A", "N");
        assertThat(trip.preview(trip.exported(), plan).changesAnything()).isFalse();
    }

    @Test
    void subSeriesTakeThePlaceOfOneWithValues() {
        EditedWorkbook mine = trip.exported()
                .delete(SERIES, "若者")
                .delete(TARGETS, "割合の増加")
                .delete(VALUES, "調査年でない")
                .add(SERIES, "A", "3", "", "大学生", "2024", "18.0")
                .add(VALUES, "A", "3", "2024", "年度", "19.5");

        trip.take(trip.preview(mine, plan), Map.of());

        assertThat(record("A").content().series())
                .extracting(SeriesContent::key)
                .containsExactly("1", "3");
        assertThat(record("A").actuals())
                .extracting(value -> value.content().value().text())
                .containsExactly("30.1", "19.5");
    }

    @Test
    void aTargetThatBothChangedIsTakenFromWhomSomebodyChose() {
        EditedWorkbook mine = trip.exported().set(TARGETS, "35.5", "目標値", "36");
        somebodyElseSays(
                "他の人が直した名前",
                IndicatorFixtures.series("1", "中高生", "29.20", "37"),
                record("A").content().series().getLast());

        ImportPreview.Ready ready = trip.preview(mine, plan);

        RowVerdict target = WorkbookTrip.conflicts(ready).getFirst();
        assertThat(target.changes())
                .extracting(change -> change.base(), change -> change.before(), change -> change.after())
                .containsExactly(tuple("35.5", "37", "36"));
        assertThatThrownBy(() -> trip.take(ready, Map.of())).hasMessage("plan.violation.conflictUndecided");

        trip.take(ready, Map.of(WorkbookTrip.place(target), Side.MINE));

        assertThat(record("A").content().series().getFirst().targets())
                .extracting(one -> one.value().text())
                .containsExactly("36");
        assertThat(record("A").content().name()).isEqualTo("他の人が直した名前");
    }

    @Test
    void whatSomebodyElseTookOutStaysOutWithItsValues() {
        EditedWorkbook mine = trip.exported();
        editing.remove(two, record("A").version());

        assertThat(trip.preview(mine, plan).changesAnything()).isFalse();
    }

    @Test
    void whatSomebodyElseTookOutComesBackWholeWhenItWasChangedHere() {
        EditedWorkbook mine = trip.exported().set(INDICATORS, "A", "指標名", "直した名前");
        List<List<String>> series = mine.rows(SERIES);
        List<List<String>> values = mine.rows(VALUES);
        editing.remove(two, record("A").version());

        ImportPreview.Ready ready = trip.preview(mine, plan);
        RowVerdict indicator = WorkbookTrip.conflicts(ready).getFirst();
        trip.take(ready, Map.of(WorkbookTrip.place(indicator), Side.MINE));

        assertThat(record("A").content().name()).isEqualTo("直した名前");
        assertThat(trip.exported().rows(SERIES)).isEqualTo(series);
        assertThat(trip.exported().rows(VALUES)).isEqualTo(values);
    }

    @Test
    void whatSomebodyElseChangedStaysWholeWhenItIsChosenAgainstItsRemovalHere() {
        EditedWorkbook mine = trip.exported();
        EditedWorkbook before = trip.exported();
        SHEETS.forEach(sheet -> mine.rows(sheet).removeIf(row -> row.contains("A")));
        somebodyElseSays("他の人が直した名前", record("A").content().series().toArray(new SeriesContent[0]));

        ImportPreview.Ready ready = trip.preview(mine.set("計画", "基本理念", "内容", "ともに育つ"), plan);
        RowVerdict indicator = WorkbookTrip.conflicts(ready).getFirst();
        trip.take(ready, Map.of(WorkbookTrip.place(indicator), Side.THEIRS));

        assertThat(record("A").content().name()).isEqualTo("他の人が直した名前");
        EditedWorkbook after = trip.exported();
        assertThat(List.of(SERIES, TARGETS, SURVEYS, VALUES))
                .allSatisfy(sheet -> assertThat(after.rows(sheet)).isEqualTo(before.rows(sheet)));
    }

    @Test
    void whatSomebodyElseChangedGoesWholeWhenItsRemovalHereIsChosen() {
        EditedWorkbook mine = trip.exported();
        SHEETS.forEach(sheet -> mine.rows(sheet).removeIf(row -> row.contains("A")));
        somebodyElseSays("他の人が直した名前", record("A").content().series().toArray(new SeriesContent[0]));

        ImportPreview.Ready ready = trip.preview(mine, plan);
        RowVerdict indicator = WorkbookTrip.conflicts(ready).getFirst();
        trip.take(ready, Map.of(WorkbookTrip.place(indicator), Side.MINE));

        assertThat(queries.ofPlan(plan, PlanLedger.NOW)).isEmpty();
    }

    @Test
    void whatStaysOutByChoiceStaysOutWithWhatTheWorkbookSaysOfIt() {
        EditedWorkbook mine = trip.exported()
                .set(INDICATORS, "A", "指標名", "直した名前")
                .set(VALUES, "30.1", "実績値", "46.7")
                .add(VALUES, "A", "1", "2025", "年度", "50")
                .set("計画", "基本理念", "内容", "ともに育つ");
        editing.remove(two, record("A").version());

        ImportPreview.Ready ready = trip.preview(mine, plan);
        assertThat(WorkbookTrip.conflicts(ready)).hasSize(1);
        RowVerdict indicator = WorkbookTrip.conflicts(ready).getFirst();
        trip.take(ready, Map.of(WorkbookTrip.place(indicator), Side.THEIRS));

        assertThat(queries.ofPlan(plan, PlanLedger.NOW)).isEmpty();
    }

    @Test
    void whatComesBackIsWithoutTheValuesAndSubSeriesThatTheWorkbookDeleted() {
        EditedWorkbook mine = trip.exported()
                .set(INDICATORS, "A", "指標名", "直した名前")
                .delete(SERIES, "若者")
                .delete(TARGETS, "割合の増加")
                .delete(VALUES, "調査年でない")
                .set(VALUES, "30.1", "実績値", "46.7");
        editing.remove(two, record("A").version());

        ImportPreview.Ready ready = trip.preview(mine, plan);
        assertThat(ready.rows())
                .filteredOn(row -> row.sheet().equals(VALUES))
                .extracting(RowVerdict::verdict)
                .containsExactly(Verdict.CHANGED, Verdict.REMOVED);
        RowVerdict indicator = WorkbookTrip.conflicts(ready).getFirst();
        trip.take(ready, Map.of(WorkbookTrip.place(indicator), Side.MINE));

        assertThat(record("A").actuals())
                .extracting(value -> value.content().value().text())
                .containsExactly("46.7");
        assertThat(record("A").content().series())
                .extracting(SeriesContent::key)
                .containsExactly("1");
    }

    @Test
    void aNewIndicatorUnderTheKeyOfOneThatWasTakenOutBeginsWithoutValues() {
        editing.remove(two, record("A").version());
        EditedWorkbook mine = trip.exported()
                .add(INDICATORS, "A", "1", "", "活動", "別の指標", "件", "増加型", "", "", "年度")
                .add(SERIES, "A", "9")
                .add(VALUES, "A", "9", "2025", "年度", "7");

        trip.take(trip.preview(mine, plan), Map.of());

        assertThat(record("A").actuals())
                .extracting(value -> value.content().value().text())
                .containsExactly("7");
        assertThat(trip.exported().rows(VALUES)).hasSize(2);
        undo.undo(undo.lastOfMine(plan).orElseThrow());
        undo.undo(undo.lastOfMine(plan).orElseThrow());
        assertThat(record("A").actuals()).hasSize(2);
    }

    @Test
    void valuesOfAnIndicatorThatSomebodyElsePutBackStay() {
        editing.remove(two, record("A").version());
        EditedWorkbook mine = trip.exported();
        undo.undo(undo.lastOfMine(plan).orElseThrow());

        assertThat(trip.preview(mine, plan).changesAnything()).isFalse();
    }

    @Test
    void aValueThatSomebodyElseCorrectedAfterPuttingItsIndicatorBackStays() {
        editing.remove(two, record("A").version());
        EditedWorkbook mine = trip.exported();
        undo.undo(undo.lastOfMine(plan).orElseThrow());
        ActualRecord stored = record("A").actuals().stream()
                .filter(value -> value.content().series().equals("1"))
                .findFirst()
                .orElseThrow();
        entry.enter(
                new ActualContent(
                        two, "1", new FiscalYear(2024), YearBasis.FISCAL, new PlanValue("30.2"), null, "", ""),
                stored.version());

        assertThat(trip.preview(mine, plan).changesAnything()).isFalse();
    }

    /** The same that is refused by hand; a plan that comes whole brings its history. */
    @Test
    void valuesAreRefusedByAPlanThatIsNotInForce() {
        PlanId draft = amendments.draft(texts.read(plan));
        EditedWorkbook mine = trip.exported();

        assertThat(trip.refused(mine, draft))
                .extracting(WorkbookProblem::kind, WorkbookProblem::sheet, WorkbookProblem::row, WorkbookProblem::more)
                .containsExactly(tuple(PlanProblem.NOT_IN_FORCE, VALUES, 2, List.of("2")));
        ImportPreview.Ready whole = trip.preview(mine, null);
        assertThatThrownBy(() -> imports.accept(
                        new ImportDecision(whole.token(), draft, 0, 0, Map.of(), false, WorkbookTrip.DAY, "写す")))
                .hasMessage("plan.violation.noLongerFits");
        trip.take(trip.preview(mine.deleteSheet(VALUES), draft), Map.of());
        assertThat(queries.ofPlan(draft, PlanLedger.NOW)).hasSize(1);
    }

    @Test
    void aWorkbookWithoutTheSheetsLeavesIndicatorsAlone() {
        EditedWorkbook mine = trip.exported();
        SHEETS.forEach(mine::deleteSheet);

        assertThat(trip.preview(mine, plan).changesAnything()).isFalse();
    }

    @Test
    void aNewPlanHasTheIndicatorsOfItsWorkbook() {
        EditedWorkbook mine = trip.exported();

        PlanId copy = trip.take(trip.preview(mine, null), Map.of()).plan();

        EditedWorkbook again = trip.exported(copy);
        assertThat(SHEETS).allSatisfy(sheet -> assertThat(again.rows(sheet)).isEqualTo(mine.rows(sheet)));
        assertThat(trip.preview(mine, copy).changesAnything()).isFalse();
    }

    @Test
    void whatCannotStandIsNamedByItsCell() {
        assertThat(trip.refused(
                        trip.exported().set(INDICATORS, "A", "達成の見方", "方向だけ").set(SERIES, "若者", "内訳名", "中高生")))
                .extracting(WorkbookProblem::kind, WorkbookProblem::sheet, WorkbookProblem::column)
                .containsExactly(
                        tuple(PlanProblem.DIRECTION_MISSING, INDICATORS, "望む方向"),
                        tuple(PlanProblem.SERIES_NAME, SERIES, "内訳名"));
        assertThat(trip.refused(trip.exported()
                        .add(INDICATORS, "N", "1", "", "活動", "相談", "", "増加型", "", "", "年度")
                        .set(VALUES, "30.1", "値がない理由", "未調査")
                        .set(VALUES, "調査年でない", "値がない理由", "その他")
                        .add(VALUES, "A", "9", "2020", "年度", "1")))
                .extracting(WorkbookProblem::kind, WorkbookProblem::value)
                .containsExactlyInAnyOrder(
                        tuple(PlanProblem.SERIES_MISSING, "N"),
                        tuple(PlanProblem.VALUE_OR_REASON, "30.1"),
                        tuple(PlanProblem.REASON_NOT_TOLD, ""),
                        tuple(PlanProblem.UNKNOWN_KEY, "9"));
        assertThat(trip.refused(
                        trip.exported().set(INDICATORS, "A", "要素の行キー", "ない").set(SERIES, "若者", "指標の行キー", "B")))
                .extracting(WorkbookProblem::kind, WorkbookProblem::value)
                .contains(tuple(PlanProblem.UNKNOWN_KEY, "ない"), tuple(PlanProblem.UNKNOWN_KEY, "B"));
    }

    @Test
    void indicatorsAreTablesForMachinesWithAPlainMinus() {
        trip.take(trip.preview(trip.exported().set(VALUES, "30.1", "実績値", "▲５"), plan), Map.of());

        String zip = new String(exports.tables(plan), StandardCharsets.UTF_8);

        assertThat(zip).contains("indicators.csv", "indicator-targets.csv", "A,2,2029,割合の増加", "A,1,2024,年度,-5,,");
    }

    private void somebodyElseSays(String name, SeriesContent... series) {
        IndicatorContent said = record("A").content();
        editing.change(
                two,
                record("A").version(),
                new IndicatorContent(
                        said.element(),
                        said.rowKey(),
                        said.place(),
                        said.kind(),
                        name,
                        said.unit(),
                        said.rule(),
                        said.wanted(),
                        said.tolerance(),
                        said.years(),
                        said.surveyYears(),
                        said.source(),
                        said.externalFactors(),
                        List.of(series)));
    }

    private IndicatorRecord record(String key) {
        return queries.ofPlan(plan, PlanLedger.NOW).stream()
                .map(IndicatorRow::indicator)
                .filter(one -> one.content().rowKey().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void enter(String series, String value, @Nullable MissingReason missing) {
        office.as(DemoPeople.LEAD);
        entry.enter(
                new ActualContent(
                        two, series, new FiscalYear(2024), YearBasis.FISCAL, new PlanValue(value), missing, "", ""),
                null);
    }

    private IndicatorContent on(String key, SeriesContent... series) {
        return IndicatorFixtures.reaching(
                PlanFixtures.element(reader, plan, PlanFixtures.PROJECT_CHECKUP), key, series);
    }
}
