package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.RowVerdict.Verdict;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.workbook.WorkbookProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A plan's own words leave and come in on sheets of their own: the example of every kind of sheet. */
@PortalIT
class VocabularyWorkbookIT {

    private static final String AXES = "分類";
    private static final String TERMS = "分類の語";
    private static final String WORD = "語";

    @Autowired
    private Office office;

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanExport exports;

    @Autowired
    private Vocabularies vocabularies;

    @Autowired
    private VocabularyShelf shelf;

    @Autowired
    private PlanLedger ledger;

    @Autowired
    private Plans plans;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private WorkbookTemplate template;

    private PlanId plan;
    private WorkbookTrip trip;

    @BeforeEach
    void aPlanWithWords() {
        plan = PlanFixtures.create(office, imports);
        trip = new WorkbookTrip(exports, imports, plan);
        change(words -> List.of("乳幼児期", "学童期", "青年期"));
    }

    @Test
    void wordsComeBackUnchangedAndSortedDifferentlySayTheSame() {
        ImportPreview.Ready ready =
                trip.preview(trip.exported().turnRound(TERMS).turnRound(AXES), plan);

        assertThat(ready.changesAnything()).isFalse();
        assertThat(ready.rows()).extracting(RowVerdict::verdict).containsOnly(Verdict.SAME);
        assertThat(ready.rows()).extracting(RowVerdict::sheet).contains("", AXES, TERMS);
    }

    @Test
    void wordsAreAddedChangedAndRemovedAndTheLedgerKeepsWhatTheySaid() {
        EditedWorkbook mine = trip.exported()
                .set(TERMS, "学童期", WORD, "小学生の時期")
                .delete(TERMS, "青年期")
                .set(AXES, "lifeStage", "分類名", "年代")
                .add(AXES, "language", "要素", "言語", "○")
                .add(TERMS, "new-1", "lifeStage", "１", "妊娠期")
                .add(TERMS, "new-2", "language", "", "やさしい日本語");

        ImportResult result = trip.take(trip.preview(mine, plan), Map.of());

        assertThat(result)
                .extracting(ImportResult::added, ImportResult::changed, ImportResult::removed)
                .containsExactly(3, 2, 1);
        assertThat(words("lifeStage")).containsExactly("妊娠期", "乳幼児期", "小学生の時期");
        assertThat(words("language")).containsExactly("やさしい日本語");
        assertThat(axis("lifeStage").label()).isEqualTo("年代");
        assertThat(vocabularies.of(plan, result.revision() - 1).stream()
                        .filter(axis -> axis.code().equals("lifeStage"))
                        .findFirst()
                        .orElseThrow()
                        .terms())
                .extracting(TermRow::label)
                .containsExactly("乳幼児期", "学童期", "青年期");
        assertThat(trip.exported().rowsWith(TERMS, "妊娠期").getFirst()).startsWith("new-1");
    }

    @Test
    void aWordThatBothChangedIsTakenFromWhomSomebodyChose() {
        EditedWorkbook mine = trip.exported().set(TERMS, "学童期", WORD, "小学生の時期").delete(TERMS, "青年期");
        change(words -> List.of("乳幼児期", "学童", "青年", "成人期"));

        ImportPreview.Ready ready = trip.preview(mine, plan);

        List<RowVerdict> conflicts = WorkbookTrip.conflicts(ready);
        assertThat(conflicts)
                .flatExtracting(RowVerdict::changes)
                .extracting(FieldChange::base, FieldChange::before, FieldChange::after)
                .containsExactly(tuple("学童期", "学童", "小学生の時期"), tuple("青年期", "青年", ""));
        assertThatThrownBy(() -> trip.take(ready, Map.of())).hasMessage("plan.violation.conflictUndecided");

        RowVerdict word = conflicts.getFirst();
        RowVerdict row = conflicts.getLast();
        trip.take(
                ready,
                Map.of(
                        WorkbookTrip.place(word), Side.MINE,
                        WorkbookTrip.place(row), Side.THEIRS));

        assertThat(words("lifeStage")).containsExactly("乳幼児期", "小学生の時期", "青年", "成人期");
    }

    @Test
    void theEmptyWorkbookIsFilledInOnEverySheetAndHasTheWordsThatEveryPlanStartsWith() {
        EditedWorkbook filled = new EditedWorkbook(template.bytes(Locale.JAPANESE));
        assertThat(filled.sheets())
                .containsAll(trip.exported().sheets().stream()
                        .filter(sheet -> !sheet.startsWith("_") && !sheet.equals("量の当初の数値"))
                        .toList());
        filled.set("計画", "計画名", "内容", "新市こども計画")
                .set("計画", "開始年度", "内容", "令和7年度")
                .set("計画", "終了年度", "内容", "令和11年度")
                .add("計画", "階層", "事業")
                .add("要素", "1", "", "事業", "1", "相談窓口", "", "保育課")
                .add("協働相手", "p", "", "関係機関", "社会福祉協議会")
                .add("指標", "I", "1", "", "活動", "相談件数", "件", "増加型", "", "", "年度")
                .add("指標の内訳", "I", "1")
                .add("指標の実績", "I", "1", "令和5年度", "年度", "1,234件");

        plan = trip.take(trip.preview(filled, null), Map.of()).plan();

        assertThat(vocabularies.of(plan))
                .extracting(
                        AxisRow::label,
                        AxisRow::several,
                        axis -> axis.terms().stream().map(TermRow::label).toList())
                .containsExactlyElementsOf(DefaultAxis.ALL.stream()
                        .map(axis -> tuple(axis.label(), axis.several(), axis.terms()))
                        .toList());
        assertThat(trip.exported(plan).rowsWith("協働相手", "社会福祉協議会")).hasSize(1);
        assertThat(trip.exported(plan).rowsWith("指標の実績", "1234")).hasSize(1);
    }

    @Test
    void aWorkbookWithoutTheSheetsLeavesTheWords() {
        EditedWorkbook mine = trip.exported().deleteSheet(TERMS).deleteSheet(AXES);

        assertThat(trip.preview(mine, plan).changesAnything()).isFalse();
        assertThat(words("lifeStage")).hasSize(3);
    }

    @Test
    void aNewPlanHasTheWordsOfItsWorkbookAndNoOthers() {
        EditedWorkbook mine = trip.exported();

        PlanId copy = trip.take(trip.preview(mine, null), Map.of()).plan();

        assertThat(trip.exported(copy).rows(TERMS)).isEqualTo(mine.rows(TERMS));
        assertThat(trip.exported(copy).rows(AXES)).isEqualTo(mine.rows(AXES));
        assertThat(trip.preview(mine, copy).changesAnything()).isFalse();
    }

    @Test
    void whatCannotStandIsNamedByItsCell() {
        EditedWorkbook mine = trip.exported()
                .set(TERMS, "学童期", "分類コード", "ない分類")
                .set(TERMS, "青年期", WORD, "乳幼児 期")
                .add(TERMS, "x", "lifeStage", "九", "壮年期");
        String axisOfThird = "actor";

        assertThat(trip.refused(mine))
                .extracting(WorkbookProblem::kind, WorkbookProblem::column, WorkbookProblem::value)
                .containsExactly(tuple(PlanProblem.NOT_UNDERSTOOD, "順", "九"));
        assertThat(trip.refused(
                        trip.exported().set(TERMS, "学童期", "分類コード", "ない分類").set(TERMS, "青年期", WORD, "乳幼児 期")))
                .extracting(WorkbookProblem::kind, WorkbookProblem::value)
                .contains(
                        tuple(PlanProblem.UNKNOWN_KEY, "ない分類"),
                        tuple(PlanProblem.CANNOT_CHANGE, "ない分類"),
                        tuple(PlanProblem.TERM_TWICE, "乳幼児 期"));
        assertThat(trip.refused(trip.exported().set(TERMS, "学童期", "分類コード", axisOfThird)))
                .extracting(WorkbookProblem::kind, WorkbookProblem::sheet, WorkbookProblem::column)
                .containsExactly(tuple(PlanProblem.CANNOT_CHANGE, TERMS, "分類コード"));
    }

    @Test
    void wordsAreATableForMachines() {
        String zip = new String(exports.tables(plan), StandardCharsets.UTF_8);

        assertThat(zip).contains("terms.csv", "axes.csv", "lifeStage,2,学童期,0");
    }

    private List<String> words(String code) {
        return axis(code).terms().stream().map(TermRow::label).toList();
    }

    private AxisRow axis(String code) {
        return vocabularies.of(plan).stream()
                .filter(axis -> axis.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Somebody else gives the life stages other words, those in the same places under the same ids. */
    private void change(UnaryOperator<List<String>> words) {
        office.as(DemoPeople.LEAD);
        AxisRow axis = axis("lifeStage");
        List<TermRow> terms = new ArrayList<>();
        for (String word : words.apply(List.of())) {
            int place = terms.size();
            TermId id = place < axis.terms().size() ? axis.terms().get(place).id() : TermId.next();
            terms.add(new TermRow(id, word, false));
        }
        transactions.executeWithoutResult(status -> shelf.put(
                ledger.beginImport(plans.findById(plan).orElseThrow()),
                axis.id(),
                new AxisSaid(0, axis.use(), axis.code(), axis.label(), axis.several(), terms)));
    }
}
