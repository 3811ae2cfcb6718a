package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import jp.hagukumi.account.Operation;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.demo.DemoPlans;
import jp.hagukumi.plan.FieldChange.Field;
import jp.hagukumi.plan.FieldChange.Kind;
import jp.hagukumi.plan.RowVerdict.Verdict;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What leaves as a workbook comes back, alone or after the plan has changed meanwhile. */
@PortalIT
class PlanExportIT {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);

    @Autowired
    private Office office;

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanExport exports;

    @Autowired
    private PlanReader reader;

    @Autowired
    private PlanLedger ledger;

    @Autowired
    private ElementRestorer elements;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void lead() {
        office.as(DemoPeople.LEAD);
    }

    @Test
    void everyPlanOfTheDemoComesBackUnchanged() {
        List<PlanWorkbook> all = new ArrayList<>(DemoPlans.all());
        all.add(DemoPlans.nagareyamaKodomo());
        for (PlanWorkbook workbook : all) {
            PlanId plan = PlanFixtures.create(office, imports, workbook);

            ImportPreview.Ready ready = preview(exports.workbook(plan, Locale.ENGLISH), plan);

            assertThat(ready.changesAnything()).as(workbook.header().title()).isFalse();
            assertThat(ready.rows()).extracting(RowVerdict::verdict).containsOnly(Verdict.SAME);
            assertThat(ready.rows()).flatExtracting(RowVerdict::changes).isEmpty();
            assertThat(ready.planChanges()).isEmpty();
            assertThat(ready.threeWay()).isTrue();
        }
    }

    @Test
    void aWorkbookSaysWhichPlanItCameFrom() {
        PlanId plan = PlanFixtures.create(office, imports);

        ImportPreview.Ready asNew = preview(exports.workbook(plan, Locale.JAPANESE), null);

        assertThat(asNew.exportedFrom()).isNotNull();
        assertThat(asNew.exportedFrom().id()).isEqualTo(plan);
    }

    @Test
    void whatOnlyThePlanChangedMeanwhileStaysAndWhatOnlyTheWorkbookChangedIsTaken() {
        PlanId plan = PlanFixtures.create(office, imports);
        byte[] mine = changed(
                plan,
                row -> row.key().equals("1-02") ? PlanFixtures.titled(row, "総合相談窓口") : row,
                UnaryOperator.identity());
        take(PlanFixtures.renamed("送迎ステーション"), plan);

        ImportPreview.Ready ready = preview(mine, plan);

        assertThat(verdict(ready, "1-01").verdict()).isEqualTo(Verdict.SAME);
        assertThat(verdict(ready, "1-01").changes())
                .containsExactly(new FieldChange(
                        Field.TITLE,
                        Kind.KEPT,
                        PlanFixtures.PROJECT_STATION,
                        "送迎ステーション",
                        PlanFixtures.PROJECT_STATION));
        imports.accept(ImportDecision.on(ready, DAY, "窓口の名称"));
        assertThat(titles(plan)).contains("送迎ステーション", "総合相談窓口");
    }

    @Test
    void whatBothChangedIsNotTakenBeforeSomebodyChoseForEachPlace() {
        PlanId plan = PlanFixtures.create(office, imports);
        byte[] mine = changed(
                plan,
                row -> row.key().equals("1-01") ? PlanFixtures.titled(row, "送迎バス") : row,
                header -> purpose(header, "わたしの目的"));
        take(PlanFixtures.renamed("送迎ステーション"), plan);
        changePurpose(plan, "かれらの目的");

        ImportPreview.Ready ready = preview(mine, plan);

        assertThat(ready.count(Kind.CONFLICT)).isEqualTo(2);
        assertThat(verdict(ready, "1-01").changes())
                .containsExactly(
                        new FieldChange(Field.TITLE, Kind.CONFLICT, PlanFixtures.PROJECT_STATION, "送迎ステーション", "送迎バス"));
        ChangedPlace title = new ChangedPlace("1-01", Field.TITLE);
        ChangedPlace purpose = new ChangedPlace("", Field.PURPOSE);
        assertThatThrownBy(() ->
                        imports.accept(ImportDecision.on(ready, Map.of(title, Side.MINE), false, DAY, "選ばない所がある")))
                .hasMessage("plan.violation.conflictUndecided");
        assertThat(titles(plan)).contains("送迎ステーション");

        imports.accept(ImportDecision.on(ready, Map.of(title, Side.MINE, purpose, Side.THEIRS), false, DAY, "選んで取り込む"));

        assertThat(titles(plan)).contains("送迎バス");
        assertThat(reader.plan(plan).orElseThrow().purpose()).isEqualTo("かれらの目的");
    }

    @Test
    void aPlanThatChangedAfterThePreviewIsNotOverwritten() {
        PlanId plan = PlanFixtures.create(office, imports);
        ImportPreview.Ready ready = preview(
                changed(plan, row -> PlanFixtures.titled(row, row.title() + "・改"), UnaryOperator.identity()), plan);
        take(PlanFixtures.renamed("送迎ステーション"), plan);

        assertThatThrownBy(() -> imports.accept(ImportDecision.on(ready, DAY, "遅れて")))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void anExportHoldsWhatWasBeingWrittenWhenItBegan() {
        PlanId plan = PlanFixtures.create(office, imports);
        CompletableFuture<byte[]> export = new CompletableFuture<>();

        transactions.executeWithoutResult(status -> {
            enter(plan, "1-01", "送迎ステーション");
            // Somebody else enters something and is not kept waiting.
            asAnotherLead(() -> enterAndCommit(plan, "1-02", "総合相談窓口")).join();
            asAnotherLead(() -> export.complete(exports.workbook(plan, Locale.JAPANESE)));
            waitUntilThePlanIsWaitedFor(export);
        });

        ImportPreview.Ready ready =
                preview(export.orTimeout(20, TimeUnit.SECONDS).join(), plan);
        assertThat(ready.changesAnything()).isFalse();
        assertThat(ready.rows()).extracting(RowVerdict::title).contains("送迎ステーション", "総合相談窓口");
    }

    @Test
    void whatWasBeingWrittenDuringThePreviewIsNotOverlooked() {
        PlanId plan = PlanFixtures.create(office, imports);
        byte[] mine = changed(
                plan, row -> row.key().equals("2-01") ? PlanFixtures.titled(row, "健診") : row, UnaryOperator.identity());
        CompletableFuture<ImportPreview.Ready> previewed = new CompletableFuture<>();

        transactions.executeWithoutResult(status -> {
            enter(plan, "1-01", "送迎ステーション");
            asAnotherLead(() -> {
                        enterAndCommit(plan, "1-02", "総合相談窓口");
                        previewed.complete(preview(mine, plan));
                    })
                    .join();
        });

        assertThatThrownBy(() -> imports.accept(ImportDecision.on(previewed.join(), DAY, "見たときと違う")))
                .isInstanceOf(StaleVersion.class);
    }

    /** What a command writes that needs no amendment: it says something else and keeps what was said. */
    private void enter(PlanId plan, String key, String title) {
        Edit edit = ledger.beginOutside(plan, Operation.PLAN_FIGURE, "actual.enter");
        UUID id = jdbc.sql("select id from plan_element where plan_id = :plan and row_key = :key")
                .param("plan", plan.toString())
                .param("key", key)
                .query(UUID.class)
                .single();
        ElementSaid before = elements.now(id);
        jdbc.sql("update plan_element set title = :title where id = :id")
                .param("title", title)
                .param("id", id.toString())
                .update();
        ledger.changed(edit, Thing.ELEMENT, id, before);
    }

    private void enterAndCommit(PlanId plan, String key, String title) {
        transactions.executeWithoutResult(status -> enter(plan, key, title));
    }

    private CompletableFuture<Void> asAnotherLead(Runnable deed) {
        return CompletableFuture.runAsync(
                        () -> office.as(DemoPeople.LEAD, () -> {
                            deed.run();
                            return deed;
                        }),
                        Thread::startVirtualThread)
                .orTimeout(20, TimeUnit.SECONDS);
    }

    private void waitUntilThePlanIsWaitedFor(CompletableFuture<?> deed) {
        for (int tries = 0; tries < 200 && !deed.isDone(); tries++) {
            if (jdbc.sql("select count(*) from information_schema.processlist where info like '%plan_plan%for update%'"
                                    + " and id <> connection_id()")
                            .query(Integer.class)
                            .single()
                    > 0) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    @Test
    void anElementThatWasAddedMeanwhileKeepsItsPlaceAndTheSheetsOrderIsNotTakenForAnother() {
        PlanId plan = PlanFixtures.create(office, imports);
        byte[] mine = changed(
                plan,
                row -> row.key().equals("1-02") ? PlanFixtures.titled(row, "総合相談窓口") : row,
                UnaryOperator.identity());
        List<PlanRow> more = new ArrayList<>(PlanFixtures.workbook().rows());
        more.add(2, PlanFixtures.project("1-015", "1", "間に入る事業", List.of(), false, null));
        take(PlanFixtures.workbook(more), plan);

        ImportPreview.Ready ready = preview(mine, plan);

        assertThat(ready.reordered()).isFalse();
        imports.accept(ImportDecision.on(ready, DAY, "窓口の名称"));
        assertThat(titles(plan))
                .containsSubsequence(PlanFixtures.PROJECT_STATION, "間に入る事業", "総合相談窓口", PlanFixtures.GOAL_2);
    }

    @Test
    void aSheetSortedDifferentlySaysTheSameAndMayKeepThePlansOrder() {
        PlanId plan = PlanFixtures.create(office, imports);
        List<String> before = titles(plan);
        WorkbookReading.Read read = read(plan);
        List<PlanRow> sorted = read.workbook().rows().reversed();
        ImportPreview.Ready ready = preview(
                WorkbookWriter.bytes(
                        new PlanWorkbook(purpose(read.workbook().header(), "別の目的"), sorted),
                        read.base(),
                        List.of(),
                        Locale.JAPANESE),
                plan);

        assertThat(ready.rows()).extracting(RowVerdict::verdict).containsOnly(Verdict.SAME);
        assertThat(ready.reordered()).isTrue();
        imports.accept(ImportDecision.on(ready, Map.of(), true, DAY, "目的だけ"));

        assertThat(titles(plan)).isEqualTo(before);
    }

    private byte[] changed(PlanId plan, UnaryOperator<PlanRow> row, UnaryOperator<PlanHeader> header) {
        WorkbookReading.Read read = read(plan);
        return WorkbookWriter.bytes(
                new PlanWorkbook(
                        header.apply(read.workbook().header()),
                        read.workbook().rows().stream().map(row).toList()),
                read.base(),
                List.of(),
                Locale.JAPANESE);
    }

    private WorkbookReading.Read read(PlanId plan) {
        return (WorkbookReading.Read)
                new WorkbookReader(department -> true).read(exports.workbook(plan, Locale.JAPANESE), "plan.xlsx");
    }

    private ImportPreview.Ready preview(byte[] workbook, PlanId target) {
        return (ImportPreview.Ready) imports.preview(new ByteArrayInputStream(workbook), "plan.xlsx", target);
    }

    /** What somebody else brings in meanwhile. */
    private void take(PlanWorkbook workbook, PlanId plan) {
        var ready = (ImportPreview.Ready) PlanFixtures.preview(imports, workbook, plan);
        imports.accept(ImportDecision.on(ready, DAY, "その間の変更"));
    }

    private void changePurpose(PlanId plan, String purpose) {
        WorkbookReading.Read read = read(plan);
        take(
                new PlanWorkbook(
                        purpose(read.workbook().header(), purpose),
                        read.workbook().rows()),
                plan);
    }

    private List<String> titles(PlanId plan) {
        return reader.tree(plan).stream().map(ElementRow::title).toList();
    }

    private static RowVerdict verdict(ImportPreview.Ready ready, String key) {
        return ready.rows().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static PlanHeader purpose(PlanHeader header, String purpose) {
        return new PlanHeader(
                header.title(),
                header.municipality(),
                header.from(),
                header.to(),
                header.legalBases(),
                purpose,
                header.philosophy(),
                header.levels(),
                header.reportedLevel(),
                header.note(),
                List.of());
    }
}
