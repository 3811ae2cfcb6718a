package jp.hagukumi.plan.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.EditedWorkbook;
import jp.hagukumi.plan.ImportPreview;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanExport;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanProblem;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.PlanUndo;
import jp.hagukumi.plan.RowVerdict;
import jp.hagukumi.plan.RowVerdict.Verdict;
import jp.hagukumi.plan.Side;
import jp.hagukumi.plan.Understood;
import jp.hagukumi.plan.WorkbookTrip;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.workbook.WorkbookProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Areas, tables of demand and capacity and what came of them leave and come in on sheets of their own. */
@PortalIT
class QuantityWorkbookIT {

    private static final String AREAS = "提供区域";
    private static final String TABLES = "量の見込み";
    private static final String YEARS = "量の見込みの年度";
    private static final String TABLE_AREAS = "量の見込みの区域";
    private static final String LINES = "量の見込みの行";
    private static final String FIGURES = "量の数値";
    private static final String ACTUALS = "量の実績";
    private static final String ORIGINALS = "量の当初の数値";
    private static final List<String> SHEETS = List.of(AREAS, TABLES, YEARS, TABLE_AREAS, LINES, FIGURES, ACTUALS);
    private static final String TABLE = QuantityFixtures.SERVICE;

    @Autowired
    private Office office;

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanExport exports;

    @Autowired
    private PlanAmendments amendments;

    @Autowired
    private PlanReader plans;

    @Autowired
    private QuantityEditing editing;

    @Autowired
    private QuantityRecording recording;

    @Autowired
    private QuantityReader reader;

    @Autowired
    private PlanUndo undo;

    private PlanId plan;
    private WorkbookTrip trip;
    private QuantityTableId table;
    private long version;

    @BeforeEach
    void aPlanWithATableThatReckons() {
        QuantityFixtures fixtures = new QuantityFixtures(office, editing, recording, amendments, plans);
        plan = PlanFixtures.create(office, imports);
        trip = new WorkbookTrip(exports, imports, plan);
        office.as(DemoPeople.LEAD);
        PlanFixtures.openAmendment(amendments, plans, plan);
        editing.draw(plan, 0, QuantityExamples.AREAS);
        table = fixtures.table(plan);
        version = editing.enter(table, 0, QuantityFixtures.entries("1001", "802", "13", "815", "-186"));
        fixtures.came(table, 0, "987");
    }

    @Test
    void tablesComeBackUnchangedAndSortedDifferentlySayTheSame() {
        EditedWorkbook turned = trip.exported();
        SHEETS.forEach(turned::turnRound);

        ImportPreview.Ready ready = trip.preview(turned, plan);

        assertThat(ready.changesAnything()).isFalse();
        assertThat(ready.remarks()).isEmpty();
        assertThat(ready.rows()).extracting(RowVerdict::verdict).containsOnly(Verdict.SAME);
        assertThat(ready.rows()).extracting(RowVerdict::sheet).containsAll(SHEETS);
    }

    @Test
    void aFigureThatTheArithmeticContradictsIsNamedAndTaken() {
        EditedWorkbook mine = trip.exported().set(FIGURES, "815", "数値", "９００人日");

        ImportPreview.Ready ready = trip.preview(mine, plan);

        assertThat(ready.remarks())
                .extracting(WorkbookProblem::kind, WorkbookProblem::sheet, WorkbookProblem::value)
                .containsExactly(
                        tuple(PlanProblem.DOES_NOT_RECKON, FIGURES, "900"),
                        tuple(PlanProblem.DOES_NOT_RECKON, FIGURES, "-186"));
        assertThat(ready.remarks().getFirst().more()).containsExactly(TABLE, "④ 合計", "②+③", "815");
        assertThat(ready.rows())
                .flatExtracting(RowVerdict::understood)
                .containsExactly(new Understood("数値", "９００人日", "900"));
        trip.take(ready, Map.of());
        assertThat(content().byCell()).containsEntry(QuantityFixtures.cell(4), new BigDecimal("900"));
    }

    @Test
    void areasTablesFiguresAndActualsAreAddedChangedAndRemoved() {
        EditedWorkbook mine = trip.exported()
                .set(FIGURES, "1001", "数値", "１，２３４")
                .set(FIGURES, "-186", "数値", "▲４１９")
                .set(FIGURES, "13", "数値", "－")
                .set(ACTUALS, "987", "実績値", "…")
                .set(ACTUALS, "…", "備考", "集計中")
                .delete(AREAS, "第一小学校区")
                .add(AREAS, "n", "市全域", "", "提供区域", "北")
                .add(TABLES, "t", "", "利用者支援", "か所")
                .add(YEARS, "t", "令和元年度")
                .add(TABLE_AREAS, "t", "n")
                .add(LINES, "t", "1", "", "①", "", "量の見込み")
                .add(FIGURES, "t", "n", "1", "平成31", "2か所");

        trip.take(trip.preview(mine, plan), Map.of());

        assertThat(content().byCell())
                .containsEntry(QuantityFixtures.cell(1), new BigDecimal("1234"))
                .containsEntry(QuantityFixtures.cell(5), new BigDecimal("-419"))
                .doesNotContainKey(QuantityFixtures.cell(3));
        assertThat(reader.actuals(plan, PlanLedger.NOW).get(table).figures())
                .extracting(ActualFigure::value, ActualFigure::remark)
                .containsExactly(tuple(null, "集計中"));
        assertThat(reader.areas(plan, PlanLedger.NOW).areas())
                .extracting(Area::name)
                .containsExactly("市全域", "東", "西", "北");
        assertThat(reader.tables(plan, PlanLedger.NOW).values())
                .extracting(QuantityContent::service, one -> one.figures().size())
                .containsExactly(tuple(TABLE, 4), tuple("利用者支援", 1));
        assertThat(trip.preview(trip.exported(), plan).changesAnything()).isFalse();
    }

    @Test
    void whatAnImportChangedIsUndoneAllOfIt() {
        List<List<String>> figures = trip.exported().rows(FIGURES);
        List<List<String>> actuals = trip.exported().rows(ACTUALS);
        List<List<String>> areas = trip.exported().rows(AREAS);
        EditedWorkbook mine = trip.exported()
                .set("計画", "目的", "内容", "あらためた目的")
                .set(FIGURES, "1001", "数値", "1234")
                .set(ACTUALS, "987", "実績値", "990")
                .add(AREAS, "n", "市全域", "", "提供区域", "北");
        String purpose = plans.plan(plan).orElseThrow().purpose();
        trip.take(trip.preview(mine, plan), Map.of());

        undo.undo(undo.lastOfMine(plan).orElseThrow());

        assertThat(plans.plan(plan).orElseThrow().purpose()).isEqualTo(purpose);
        assertThat(trip.exported().rows(FIGURES)).isEqualTo(figures);
        assertThat(trip.exported().rows(ACTUALS)).isEqualTo(actuals);
        assertThat(trip.exported().rows(AREAS)).isEqualTo(areas);
    }

    @Test
    void aFigureThatBothChangedIsTakenFromWhomSomebodyChose() {
        EditedWorkbook mine = trip.exported().set(FIGURES, "1001", "数値", "1100");
        editing.enter(table, version, QuantityFixtures.entries("1200", "803"));

        ImportPreview.Ready ready = trip.preview(mine, plan);

        RowVerdict figure = WorkbookTrip.conflicts(ready).getFirst();
        assertThat(figure.changes())
                .extracting(change -> change.base(), change -> change.before(), change -> change.after())
                .containsExactly(tuple("1001", "1200", "1100"));
        assertThatThrownBy(() -> trip.take(ready, Map.of())).hasMessage("plan.violation.conflictUndecided");
        trip.take(ready, Map.of(WorkbookTrip.place(figure), Side.MINE));
        assertThat(content().byCell())
                .containsEntry(QuantityFixtures.cell(1), new BigDecimal("1100"))
                .containsEntry(QuantityFixtures.cell(2), new BigDecimal("803"));
    }

    @Test
    void whatCameOfAYearThatSomebodyElseTookOutStaysOut() {
        EditedWorkbook mine = trip.exported();
        takeTheFirstYearOut();

        assertThat(trip.preview(mine, plan).changesAnything()).isFalse();
    }

    @Test
    void whatCameOfAYearThatSomebodyElsePutBackStays() {
        takeTheFirstYearOut();
        EditedWorkbook mine = trip.exported();
        undo.undo(undo.lastOfMine(plan).orElseThrow());

        assertThat(trip.preview(mine, plan).changesAnything()).isFalse();
    }

    @Test
    void whatSomebodyElseRecordedBesideAYearThatWasPutBackTakesNothingAway(@Autowired QuantityQueries queries) {
        takeTheFirstYearOut();
        var taken = undo.lastOfMine(plan).orElseThrow();
        EditedWorkbook mine = trip.exported();
        long seen = queries.table(plan, table, PlanLedger.NOW).orElseThrow().actualsVersion();
        recording.record(
                table,
                seen,
                List.of(new ActualFigure(QuantityFixtures.east(), 1, QuantityExamples.Y2, new BigDecimal("990"), "")));
        undo.undo(taken);

        assertThat(trip.preview(mine, plan).changesAnything()).isFalse();
    }

    private void takeTheFirstYearOut() {
        QuantityForm form = content().form();
        editing.define(
                table,
                version,
                new QuantityForm(
                        form.service(),
                        form.unit(),
                        form.withoutFigures(),
                        form.asOf(),
                        form.note(),
                        form.source(),
                        form.years().subList(1, form.years().size()),
                        form.areas(),
                        form.lines()));
    }

    @Test
    void whatCameIsRefusedByAPlanThatIsNotInForce() {
        PlanId draft = amendments.draft(PlanFixtures.workbook().header());

        assertThat(((ImportPreview.Refused) imports.preview(
                                new ByteArrayInputStream(trip.exported().bytes()), "plan.xlsx", draft))
                        .problems())
                .extracting(WorkbookProblem::kind, WorkbookProblem::sheet, WorkbookProblem::row)
                .containsExactly(tuple(PlanProblem.NOT_IN_FORCE, ACTUALS, 2));
    }

    @Test
    void aRemarkOnAPlaceThatTheTableHasNotIsRefused() {
        assertThat(trip.refused(trip.exported().add(ACTUALS, TABLE, "東", "9", "2025", "", "集計中")))
                .extracting(WorkbookProblem::kind, WorkbookProblem::sheet)
                .containsExactly(tuple(PlanProblem.NOT_IN_TABLE, ACTUALS));
    }

    @Test
    void theFiguresWithWhichAPlanWasAdoptedLeaveToBeReadAndNeverComeIn() {
        amendments.close(plan, plans.plan(plan).orElseThrow().summary().version());
        assertThat(trip.exported().rows(ORIGINALS)).hasSize(1);
        trip.take(trip.preview(trip.exported().set(FIGURES, "1001", "数値", "1234"), plan), Map.of());
        assertThat(trip.exported().rowsWith(ORIGINALS, "1001")).hasSize(1);
        assertThat(trip.exported().rowsWith(FIGURES, "1234")).hasSize(1);

        ImportPreview.Ready ready = trip.preview(trip.exported().set(ORIGINALS, "1001", "当初の数値", "5"), plan);

        assertThat(ready.changesAnything()).isFalse();
        assertThat(ready.sheetsNotRead()).contains(ORIGINALS);
    }

    @Test
    void aNewPlanHasTheTablesOfItsWorkbook() {
        EditedWorkbook mine = trip.exported();

        PlanId copy = trip.take(trip.preview(mine, null), Map.of()).plan();

        EditedWorkbook again = trip.exported(copy);
        assertThat(SHEETS).allSatisfy(sheet -> assertThat(again.rows(sheet)).isEqualTo(mine.rows(sheet)));
        assertThat(trip.preview(mine, copy).changesAnything()).isFalse();
    }

    @Test
    void whatCannotStandIsNamedByItsCell() {
        assertThat(trip.refused(trip.exported()
                        .set(AREAS, "西", "区域名", "東")
                        .set(AREAS, "全域", "含む区域の行キー", "市全域")
                        .set(LINES, "②+③", "計算式", "②+⑨")
                        .set(ACTUALS, "987", "実績値", "－")
                        .add(FIGURES, TABLE, "東", "9", "2025", "5")
                        .add(TABLES, "t", "", "利用者支援")))
                .extracting(WorkbookProblem::kind)
                .contains(
                        PlanProblem.AREA_TWICE,
                        PlanProblem.AREA_IN_ITSELF,
                        PlanProblem.FORMULA_UNREADABLE,
                        PlanProblem.REASON_NOT_TOLD,
                        PlanProblem.NOT_IN_TABLE,
                        PlanProblem.UNIT_MISSING,
                        PlanProblem.TABLE_INCOMPLETE);
        assertThat(trip.refused(trip.exported().set(FIGURES, "1001", "数値", "約1000")))
                .extracting(WorkbookProblem::kind, WorkbookProblem::value)
                .containsExactly(tuple(PlanProblem.NOT_UNDERSTOOD, "約1000"));
    }

    @Test
    void tablesAreTablesForMachinesWithAPlainMinus() {
        String zip = new String(exports.tables(plan), StandardCharsets.UTF_8);

        assertThat(zip).contains("areas.csv", "quantity-lines.csv", TABLE + ",東,5,2025,-186", TABLE + ",東,1,2025,987,");
    }

    private QuantityContent content() {
        return reader.table(table, PlanLedger.NOW).orElseThrow();
    }
}
