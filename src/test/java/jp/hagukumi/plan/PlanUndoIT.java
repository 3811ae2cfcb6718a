package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** UC-013: what changes many things at once is undone at once. */
@PortalIT
class PlanUndoIT {

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
    private PlanReader reader;

    @Autowired
    private PlanUndo undo;

    @Autowired
    private ElementShelf shelf;

    @Autowired
    private PlanLedger ledger;

    @Autowired
    private Plans plans;

    @Autowired
    private CurrentAccount current;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private PlanId plan;

    @BeforeEach
    void aPlanThatIsBeingAmended() {
        plan = PlanFixtures.create(office, imports);
        office.as(DemoPeople.LEAD);
        amendments.open(
                plan,
                reader.plan(plan).orElseThrow().summary().version(),
                PlanFixtures.FROM.firstDay(),
                RevisionKind.AMENDMENT,
                "見直し");
    }

    @Test
    void anImportGoesWithAllThatItAddedOnEverySheetAndComesBackWithIt() {
        EditedWorkbook before = exported();
        take(withANewBranch());
        EditedWorkbook after = exported();

        undo.undo(undo.lastOfMine(plan).orElseThrow());

        expectSame(exported(), before);

        undo.undo(undo.edits(plan, 1).getFirst().id());

        expectSame(exported(), after);
    }

    @Test
    void anImportIsNotUndoneWhileSomethingElseStandsBelowWhatItAdded() {
        take(exported().add(ELEMENTS, "3", "", "基本目標", "3", "あたらしい目標"));
        UUID first = undo.lastOfMine(plan).orElseThrow();
        take(exported().add(ELEMENTS, "3-01", "3", "事業", "3-01", "あたらしい事業", "", "保育課"));

        assertThatThrownBy(() -> undo.undo(first))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.arguments()).containsExactly("あたらしい目標"))
                .hasMessage("plan.violation.elementInUse");
    }

    @Test
    void asksTheDatabaseAsOftenForManyElementsAsForFew() {
        int few = statementsOfUndoing(20);
        int many = statementsOfUndoing(220);

        assertThat(many).isLessThan(few + 20);
    }

    /** An import adds elements, a bulk change gives all of them another title; both are undone and done again. */
    private int statementsOfUndoing(int count) {
        EditedWorkbook mine = exported();
        Map<String, UnaryOperator<ElementContent>> changes = new LinkedHashMap<>();
        for (int n = 1; n <= count; n++) {
            String key = count + "-" + n;
            mine.add(ELEMENTS, key, "1", "事業", key, "事業" + n, "", "保育課").add(DETAILS, key, "じぎょう");
            changes.put(key, content -> content.draft().title("あたらしい名称").content());
        }
        take(mine);
        UUID imported = undo.lastOfMine(plan).orElseThrow();
        transactions.executeWithoutResult(
                tx -> shelf.say(ledger.beginImport(plans.findById(plan).orElseThrow()), changes));
        UUID changed = undo.lastOfMine(plan).orElseThrow();

        int statements = statements(changed) + statements(imported);
        return statements + statements(undo.edits(plan, 1).getFirst().id());
    }

    /** Counted within one transaction, that is on one connection. */
    private int statements(UUID edit) {
        return Objects.requireNonNull(CurrentAccount.readingOnce(() -> transactions.execute(status -> {
            current.roles();
            int before = selects();
            undo.undo(edit);
            return selects() - before;
        })));
    }

    private int selects() {
        return jdbc.sql("show session status like 'Com_select'")
                .query((row, number) -> row.getInt("Value"))
                .single();
    }

    /** A goal and a project below it that say something on every sheet, in words and with evidence that are new too. */
    private EditedWorkbook withANewBranch() {
        EditedWorkbook mine = exported();
        String survey = mine.rowsWith("分類の語", "evidenceKind").getFirst().getFirst();
        return mine.add("分類の語", "t1", "lifeStage", "1", "妊娠期")
                .add("根拠", "v1", "1", survey, "ニーズ調査", "令和6年")
                .add(ELEMENTS, "3", "", "基本目標", "3", "あたらしい目標")
                .add(ELEMENTS, "3-01", "3", "事業", "3-01", "あたらしい事業", "", "保育課")
                .add(ELEMENTS, "3-02", "3", "事業", "3-02", "もう一つの事業", "", "保育課")
                .add(DETAILS, "3", "あたらしいもくひょう")
                .add(DETAILS, "3-01", "あたらしいじぎょう", "", "", "", "", "", "", "統合", "令和8年度", "3-02", "まとめる")
                .add("要素の分類", "3", "t1")
                .add("要素の根拠", "3", "v1")
                .add("関連する要素", "3", "3-01", "")
                .add("再掲", "3-01", "1", "")
                .add("指標", "N", "3", "", "活動", "相談件数", "件", "増加型", "", "", "年度", "統計")
                .add("指標の内訳", "N", "1", "", "", "2019", "…")
                .add("指標の目標値", "N", "1", "R6", "100件")
                .add("指標の根拠", "v1", "N");
    }

    private static void expectSame(EditedWorkbook one, EditedWorkbook other) {
        for (String sheet : other.sheets()) {
            if (!sheet.equals("_hagukumi")) {
                assertThat(one.rows(sheet)).as(sheet).isEqualTo(other.rows(sheet));
            }
        }
    }

    private EditedWorkbook exported() {
        return new EditedWorkbook(exports.workbook(plan, Locale.JAPANESE));
    }

    private void take(EditedWorkbook workbook) {
        var ready =
                (ImportPreview.Ready) imports.preview(new ByteArrayInputStream(workbook.bytes()), "plan.xlsx", plan);
        imports.accept(ImportDecision.on(ready, DAY, "見直し"));
    }
}
