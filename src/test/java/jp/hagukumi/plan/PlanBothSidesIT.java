package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.FieldChange.Field;
import jp.hagukumi.plan.FieldChange.Kind;
import jp.hagukumi.plan.RowVerdict.Verdict;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Elements that were added or taken out on one side, or on both, since the workbook was written. */
@PortalIT
class PlanBothSidesIT {

    private static final String ELEMENTS = "要素";
    private static final String DETAILS = "要素の詳細";
    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);

    @Autowired
    private Office office;

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanExport exports;

    @Autowired
    private PlanAmendments amendments;

    @Autowired
    private ElementArranging arranging;

    @Autowired
    private ElementEditing editing;

    @Autowired
    private PlanReader reader;

    @Autowired
    private StoredElements stored;

    @Autowired
    private ElementShelf shelf;

    @Autowired
    private PlanLedger ledger;

    @Autowired
    private Plans plans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private PlanId plan;

    @BeforeEach
    void aPlanThatIsBeingAmended() {
        plan = PlanFixtures.create(office, imports);
        office.as(DemoPeople.LEAD);
        change(
                "1-02",
                element -> element.draft()
                        .reading("そうごうまどぐち")
                        .targetGroup("子育て家庭")
                        .listings(List.of(new Listing(id("2"), "再掲")))
                        .related(List.of(new RelatedLink(id("2-02"), "同じ家庭を支える")))
                        .content());
        amendments.open(
                plan,
                reader.plan(plan).orElseThrow().summary().version(),
                PlanFixtures.FROM.firstDay(),
                RevisionKind.AMENDMENT,
                "見直し");
    }

    @Test
    void whatWasTakenOutAndTheWorkbookLeftAsItWasStaysAway() {
        EditedWorkbook mine = exported();
        takeOut("1-02");

        ImportPreview.Ready ready = preview(mine);

        assertThat(ready.changesAnything()).isFalse();
        assertThat(changes(ready, "1-02"))
                .containsExactly(new FieldChange(
                        Field.ROW, Kind.KEPT, PlanFixtures.PROJECT_SHARED, "", PlanFixtures.PROJECT_SHARED));
    }

    @Test
    void whatWasTakenOutAndTheWorkbookChangedIsAskedForAndComesBackAsItself() {
        ElementId before = id("1-02");
        EditedWorkbook mine = exported().set(ELEMENTS, PlanFixtures.PROJECT_SHARED, "名称", "総合窓口");
        takeOut("1-02");

        ImportPreview.Ready ready = preview(mine);

        assertThat(ready.count(Kind.CONFLICT)).isEqualTo(1);
        assertThat(changes(ready, "1-02"))
                .containsExactly(new FieldChange(Field.ROW, Kind.CONFLICT, PlanFixtures.PROJECT_SHARED, "", "総合窓口"));
        assertThatThrownBy(() -> take(ready, Map.of())).hasMessage("plan.violation.conflictUndecided");
        take(ready, Map.of(row("1-02"), Side.MINE));
        assertThat(id("1-02")).isEqualTo(before);
        EditedWorkbook after = exported();
        for (String sheet : List.of(ELEMENTS, DETAILS, "再掲", "関連する要素")) {
            assertThat(after.rows(sheet)).as(sheet).hasSizeGreaterThan(1).isEqualTo(mine.rows(sheet));
        }
    }

    @Test
    void whatWasTakenOutStaysAwayWithAllItsSheetsWhenSomebodyChoosesThat() {
        EditedWorkbook mine = exported()
                .set(DETAILS, "そうごうまどぐち", "対象", "わたしの対象")
                .set(ELEMENTS, PlanFixtures.PROJECT_CHECKUP, "名称", "健診");
        takeOut("1-02");

        ImportPreview.Ready ready = preview(mine);

        assertThat(ready.count(Kind.CONFLICT)).isEqualTo(1);
        take(ready, Map.of(row("1-02"), Side.THEIRS));
        assertThat(titles())
                .containsExactly(
                        PlanFixtures.GOAL_1,
                        PlanFixtures.PROJECT_STATION,
                        PlanFixtures.GOAL_2,
                        "健診",
                        PlanFixtures.PROJECT_VISIT);
    }

    @Test
    void whatTheWorkbookSaysOnAnotherSheetComesOnTopOfWhatWasKept() {
        EditedWorkbook mine = exported().set(DETAILS, "そうごうまどぐち", "対象", "わたしの対象");
        takeOut("1-02");

        take(preview(mine), Map.of(row("1-02"), Side.MINE));

        assertThat(exported().rows(DETAILS)).isEqualTo(mine.rows(DETAILS));
    }

    @Test
    void whatWasTakenOutIsAskedForWhenTheWorkbookPutsSomethingBelowIt() {
        EditedWorkbook mine = exported().add(ELEMENTS, "2-03", "2", "事業", "2-03", "わたしの事業", "", "保育課");
        takeOut("2-01");
        change(
                "1-02",
                element ->
                        element.draft().listings(List.of()).related(List.of()).content());
        takeOut("2-02");
        takeOut("2");

        ImportPreview.Ready ready = preview(mine);

        assertThat(ready.rows())
                .filteredOn(row -> row.changes().stream().anyMatch(change -> change.kind() == Kind.CONFLICT))
                .extracting(RowVerdict::key)
                .containsExactly("2");
        assertThatThrownBy(() -> take(ready, Map.of(row("2"), Side.THEIRS)))
                .hasMessage("plan.violation.removedButAbove");
        take(preview(mine), Map.of(row("2"), Side.MINE));
        assertThat(titles())
                .containsExactly(
                        PlanFixtures.GOAL_1,
                        PlanFixtures.PROJECT_STATION,
                        PlanFixtures.PROJECT_SHARED,
                        PlanFixtures.GOAL_2,
                        "わたしの事業");
    }

    @Test
    void rowsThatBothAddedUnderOneKeyAreChosenByCell() {
        EditedWorkbook mine = exported().add(ELEMENTS, "1-09", "1", "事業", "", "わたしの事業", "", "保育課", "○");
        EditedWorkbook theirs = exported().add(ELEMENTS, "1-09", "1", "事業", "9", "かれらの事業", "", "保育課");
        take(preview(theirs), Map.of());

        ImportPreview.Ready ready = preview(mine);

        assertThat(changes(ready, "1-09"))
                .extracting(FieldChange::field, FieldChange::kind, FieldChange::before, FieldChange::after)
                .containsExactly(
                        tuple(Field.CODE, Kind.KEPT, "9", ""),
                        tuple(Field.TITLE, Kind.CONFLICT, "かれらの事業", "わたしの事業"),
                        tuple(Field.PRIORITY, Kind.CHANGE, "", "○"));
        take(ready, Map.of(new ChangedPlace("1-09", Field.TITLE), Side.THEIRS));
        assertThat(PlanFixtures.element(reader, plan, "かれらの事業"))
                .extracting(ElementRow::codeAndTitle, ElementRow::priority)
                .containsExactly("9 かれらの事業", true);
    }

    @Test
    void whatTheWorkbookLacksStaysAsSomebodyChangedItSince() {
        EditedWorkbook mine = exported().delete(ELEMENTS, "1-01");
        change("1-01", element -> element.draft().title("送迎ステーション").content());

        ImportPreview.Ready ready = preview(mine);

        assertThat(ready.rows())
                .extracting(RowVerdict::title, RowVerdict::verdict)
                .contains(tuple("送迎ステーション", Verdict.MISSING));
        take(ready, Map.of());
        assertThat(titles()).contains("送迎ステーション");
    }

    @Test
    void aKeyThatAnElementHadMeansItAgain() {
        ElementId before = id("1-02");
        takeOut("1-02");
        EditedWorkbook mine = exported().add(ELEMENTS, "1-02", "1", "事業", "1-02", "総合窓口", "", "保育課");

        take(preview(mine), Map.of());

        assertThat(id("1-02")).isEqualTo(before);
        assertThat(exported().rows(DETAILS)).isEqualTo(mine.rows(DETAILS));
    }

    @Test
    void anElementThatIsAddedOnTheScreenIsNotGivenTheKeyOfOneThatWent() {
        addBelowTheFirstGoal("一つ目");
        EditedWorkbook mine = exported();
        takeOut(mine.text(ELEMENTS, "一つ目", "行キー"));
        addBelowTheFirstGoal("二つ目");

        assertThat(exported().text(ELEMENTS, "二つ目", "行キー")).isNotEqualTo(mine.text(ELEMENTS, "一つ目", "行キー"));
    }

    private void addBelowTheFirstGoal(String title) {
        editing.add(plan, id("1"), "事業", ElementContent.titled("", title));
    }

    private void takeOut(String key) {
        ElementId id = id(key);
        long version = jdbc.sql("select version from plan_element where id = :id")
                .param("id", id.toString())
                .query(Long.class)
                .single();
        arranging.remove(id, version);
    }

    /** Somebody else changes an element. */
    private void change(String key, UnaryOperator<ElementContent> change) {
        transactions.executeWithoutResult(
                tx -> shelf.say(ledger.beginImport(plans.findById(plan).orElseThrow()), Map.of(key, change)));
    }

    private EditedWorkbook exported() {
        return new EditedWorkbook(exports.workbook(plan, Locale.JAPANESE));
    }

    private ImportPreview.Ready preview(EditedWorkbook workbook) {
        return (ImportPreview.Ready) imports.preview(new ByteArrayInputStream(workbook.bytes()), "plan.xlsx", plan);
    }

    private void take(ImportPreview.Ready ready, Map<ChangedPlace, Side> choices) {
        imports.accept(ImportDecision.on(ready, choices, false, DAY, "見直し"));
    }

    private static ChangedPlace row(String key) {
        return new ChangedPlace(key, Field.ROW);
    }

    private static List<FieldChange> changes(ImportPreview.Ready ready, String key) {
        return ready.rows().stream()
                .filter(row -> row.sheet().isEmpty() && row.key().equals(key))
                .findFirst()
                .orElseThrow()
                .changes();
    }

    private List<String> titles() {
        return reader.tree(plan).stream().map(ElementRow::title).toList();
    }

    private ElementId id(String key) {
        return stored.nodes(plan).stream()
                .filter(node -> node.key().equals(key))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
