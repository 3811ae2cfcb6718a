package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.RowVerdict.Verdict;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.PortalHome;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.workbook.WorkbookProblem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalIT
class PlanImportIT {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);

    @Autowired
    private Office office;

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanReader reader;

    @Autowired
    private PortalHome home;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Vocabularies vocabularies;

    @Autowired
    private PlanAmendments amendments;

    @Autowired
    private PlanUndo undo;

    @Test
    void aNewPlanIsStoredAsItsWorkbookSays() {
        PlanId plan = PlanFixtures.create(office, imports);

        PlanDetails details = reader.plan(plan).orElseThrow();
        assertThat(details.summary().projects()).isEqualTo(4);
        assertThat(details.legalBases()).containsExactly("こども基本法", "子ども・子育て支援法");
        assertThat(details.levels()).containsExactly(new LevelView(0, "基本目標", false), new LevelView(1, "事業", true));
        assertThat(details.scale()).extracting(RatingMark::mark).containsExactly("A", "B", "C", "D", "－");
        assertThat(details.directions()).hasSize(8);
        assertThat(reader.tree(plan))
                .extracting(ElementRow::codeAndTitle)
                .containsExactly(
                        "1 子育てを支援する地域づくり",
                        "1-01 送迎保育ステーション",
                        "1-02 子育て支援総合窓口",
                        "2 子どもの健康づくり",
                        "2-01 乳幼児健康診査",
                        "2-02 養育支援訪問");
        ElementRow shared = PlanFixtures.element(reader, plan, PlanFixtures.PROJECT_SHARED);
        assertThat(shared.departments()).containsExactly(office.department("保育課"), office.department("子ども家庭課"));
        assertThat(reader.goalOf(shared.id()).title()).isEqualTo(PlanFixtures.GOAL_1);
        assertThat(reader.pathTo(shared.id())).hasSize(2);
        assertThat(trail()).contains("revision 1, added 6, changed 0");
    }

    @Test
    void aNewPlanHasTheAxesThatEveryPlanStartsWith() {
        PlanId plan = PlanFixtures.create(office, imports);

        assertThat(vocabularies.of(plan))
                .extracting(AxisRow::label)
                .containsExactlyElementsOf(
                        DefaultAxis.ALL.stream().map(DefaultAxis::label).toList());
        assertThat(vocabularies.of(plan, AxisUse.EVIDENCE).getFirst().offered())
                .extracting(TermRow::label)
                .contains("こども・若者の声");
    }

    @Test
    void aPreviewStoresNothingAndSaysThatAllIsNew() {
        office.as(DemoPeople.LEAD);

        ImportPreview.Ready ready = ready(PlanFixtures.workbook(), null);

        assertThat(ready.count(Verdict.NEW)).isEqualTo(6);
        assertThat(reader.plans()).isEmpty();
    }

    @Test
    void theSameWorkbookAgainChangesNothing() {
        PlanId plan = PlanFixtures.create(office, imports);

        ImportPreview.Ready again = ready(PlanFixtures.workbook(), plan);

        assertThat(again.count(Verdict.SAME)).isEqualTo(6);
        assertThat(again.changesAnything()).isFalse();
        assertThatThrownBy(() -> accept(again)).hasMessage("plan.violation.nothingChanges");
    }

    @Test
    void elementsThatCameIntoAnEmptyDraftHaveAPastAndCanBeTakenBack() {
        office.as(DemoPeople.LEAD);
        PlanId draft = amendments.draft(PlanFixtures.workbook().header());
        accept(ready(PlanFixtures.workbook(), draft));
        assertThat(undo.edits(draft, 1)).extracting(EditRow::things).containsExactly(6);

        undo.undo(undo.lastOfMine(draft).orElseThrow());

        assertThat(reader.tree(draft)).isEmpty();
    }

    @Test
    void oneChangedRowIsNamedWithWhatChangesAndItsPastIsKept() {
        PlanId plan = PlanFixtures.create(office, imports);
        ElementRow before = PlanFixtures.element(reader, plan, PlanFixtures.PROJECT_STATION);
        PlanRow row = row("1-01");
        ImportPreview.Ready ready = ready(
                PlanFixtures.instead(new PlanRow(
                        0,
                        row.key(),
                        row.parentKey(),
                        row.level(),
                        row.code(),
                        "送迎ステーション",
                        row.description(),
                        List.of(DemoPeople.KATEI),
                        row.priority(),
                        new FiscalYear(2024),
                        List.of())),
                plan);

        assertThat(ready.count(Verdict.CHANGED)).isEqualTo(1);
        assertThat(ready.rows().get(1).changes())
                .containsExactly(
                        new FieldChange(FieldChange.Field.TITLE, "送迎保育ステーション", "送迎ステーション"),
                        new FieldChange(FieldChange.Field.NEW_SINCE, "", "2024"),
                        new FieldChange(FieldChange.Field.DEPARTMENTS, "保育課", "子ども家庭課"));

        ImportResult result = accept(ready);

        assertThat(result.revision()).isEqualTo(2);
        ElementRow after = reader.element(before.id()).orElseThrow();
        assertThat(after.title()).isEqualTo("送迎ステーション");
        assertThat(after.departments()).containsExactly(office.department("子ども家庭課"));
        assertThat(past()).containsExactly("2 送迎保育ステーション " + "[\"" + office.department("保育課") + "\"]");
    }

    @Test
    void aRowThatVanishedFromTheWorkbookStaysAndIsReported() {
        PlanId plan = PlanFixtures.create(office, imports);
        List<PlanRow> rows = new ArrayList<>(PlanFixtures.workbook().rows());
        rows.remove(1);
        rows.add(PlanFixtures.project("1-09", "1", "新しい事業", List.of(), false, null));

        ImportPreview.Ready ready = ready(PlanFixtures.workbook(rows), plan);
        accept(ready);

        assertThat(ready.rows().getLast())
                .extracting(RowVerdict::verdict, RowVerdict::title)
                .containsExactly(Verdict.MISSING, PlanFixtures.PROJECT_STATION);
        assertThat(reader.tree(plan))
                .extracting(ElementRow::title)
                .containsSubsequence(PlanFixtures.PROJECT_SHARED, "新しい事業", PlanFixtures.PROJECT_STATION)
                .hasSize(7);
    }

    @Test
    void aMovedRowStandsBelowItsNewParent() {
        PlanId plan = PlanFixtures.create(office, imports);
        PlanRow row = row("1-01");
        ImportPreview.Ready ready = ready(
                PlanFixtures.instead(new PlanRow(
                        0,
                        row.key(),
                        "2",
                        row.level(),
                        row.code(),
                        row.title(),
                        row.description(),
                        row.departments(),
                        row.priority(),
                        row.newSince(),
                        List.of())),
                plan);

        accept(ready);

        ElementRow moved = PlanFixtures.element(reader, plan, PlanFixtures.PROJECT_STATION);
        assertThat(reader.goalOf(moved.id()).title()).isEqualTo(PlanFixtures.GOAL_2);
    }

    @Test
    void aLevelInsertedAboveKeepsEveryElementOnItsOwn() {
        PlanId plan = PlanFixtures.create(office, imports);
        PlanWorkbook workbook = PlanFixtures.workbook();
        PlanWorkbook three =
                new PlanWorkbook(PlanFixtures.header(PlanFixtures.TITLE, List.of("基本目標", "施策", "事業")), workbook.rows());

        ImportPreview.Ready ready = ready(three, plan);
        accept(ready);

        assertThat(ready.count(Verdict.SAME)).isEqualTo(6);
        assertThat(ready.planChanges()).extracting(FieldChange::field).containsExactly(FieldChange.Field.LEVELS);
        assertThat(reader.projects(plan)).hasSize(4).allMatch(row -> row.level().equals("事業"));
        assertThat(jdbc.sql("select json_compact(json_extract(said, '$.levels')) from plan_change where thing = 'PLAN'")
                        .query(String.class)
                        .single())
                .isEqualTo("[\"基本目標\",\"事業\"]");
    }

    @Test
    void aLevelThatIsStillUsedByAKeptElementIsNotDropped() {
        PlanId plan = PlanFixtures.create(office, imports);
        PlanWorkbook goals = new PlanWorkbook(
                PlanFixtures.header(PlanFixtures.TITLE, List.of("基本目標")),
                List.of(PlanFixtures.workbook().rows().getFirst()));

        assertThatThrownBy(() -> ready(goals, plan)).hasMessage("plan.violation.levelStillUsed");
    }

    @Test
    void theSameRowKeyTwiceIsRefusedWithRowAndColumn() {
        office.as(DemoPeople.LEAD);
        List<PlanRow> rows = new ArrayList<>(PlanFixtures.workbook().rows());
        rows.add(PlanFixtures.project("1-01", "2", "もう一つ", List.of(), false, null));

        assertThat(PlanFixtures.preview(imports, PlanFixtures.workbook(rows), null))
                .isInstanceOfSatisfying(
                        ImportPreview.Refused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .extracting(WorkbookProblem::kind, WorkbookProblem::row, WorkbookProblem::value)
                                .containsExactly(PlanProblem.ROW_KEY_TWICE, 8, "1-01"));
        assertThat(reader.plans()).isEmpty();
    }

    @Test
    void aDepartmentThatDoesNotExistTodayIsRefused() {
        office.as(DemoPeople.LEAD);
        jdbc.sql("update account_department set valid_to = '2021-03-31' where name = '公園緑地課'")
                .update();
        PlanWorkbook workbook =
                PlanFixtures.instead(PlanFixtures.project("1-01", "1", "公園", List.of("公園緑地課"), false, null));

        assertThat(PlanFixtures.preview(imports, workbook, null))
                .isInstanceOfSatisfying(
                        ImportPreview.Refused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .extracting(WorkbookProblem::kind, WorkbookProblem::value)
                                .containsExactly(PlanProblem.UNKNOWN_DEPARTMENT, "公園緑地課"));
    }

    @Test
    void whatIsNoWorkbookIsRefusedAndLeavesNoFile() throws IOException {
        office.as(DemoPeople.LEAD);
        List<Path> before = files();

        ImportPreview preview =
                imports.preview(new ByteArrayInputStream("計画".getBytes(StandardCharsets.UTF_8)), "計画.txt", null);

        assertThat(preview).isInstanceOf(ImportPreview.Refused.class);
        assertThat(files()).isEqualTo(before);
    }

    /** What a preview may leave: uploads that wait for their acceptance, stored workbooks, temporary copies. */
    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> temporary = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            temporary
                    .filter(file -> file.getFileName().toString().startsWith("plan-workbook-"))
                    .forEach(files::add);
        }
        for (Path folder : List.of(home.path().resolve("uploads"), home.files())) {
            if (Files.exists(folder)) {
                try (Stream<Path> stored = Files.walk(folder)) {
                    stored.filter(Files::isRegularFile).forEach(files::add);
                }
            }
        }
        files.sort(null);
        return files;
    }

    @Test
    void anImportThatFailsHalfWayLeavesNothingBehind() {
        PlanId plan = PlanFixtures.create(office, imports);
        List<PlanRow> rows = new ArrayList<>(PlanFixtures.workbook().rows());
        for (int i = 0; i < 1200; i++) {
            rows.add(PlanFixtures.project("x" + i, "2", "事業" + i, List.of(), false, null));
        }
        ImportPreview.Ready ready = ready(PlanFixtures.workbook(rows), plan);
        // The last batch meets a row that somebody slipped in under the same key.
        jdbc.sql("""
                insert into plan_element (id, version, plan_id, row_key, depth, sort_path, level, code, title,
                    description, priority)
                select :id, 0, plan_id, 'x1199', 0, '99999', 0, '', '割り込み', '', false
                from plan_element where row_key = '1'
                """).param("id", UUID.randomUUID().toString()).update();
        jdbc.sql("create trigger slip before insert on plan_element for each row"
                        + " if new.row_key = 'x1198' then signal sqlstate '45000'; end if")
                .update();
        try {
            assertThatThrownBy(() -> accept(ready)).isInstanceOf(DataAccessException.class);
        } finally {
            jdbc.sql("drop trigger slip").update();
        }

        assertThat(reader.tree(plan)).hasSize(7);
        assertThat(reader.plan(plan).orElseThrow().revision()).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from plan_revision")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aPlanThatChangedSinceThePreviewIsNotOverwritten() {
        PlanId plan = PlanFixtures.create(office, imports);
        ImportPreview.Ready mine =
                ready(PlanFixtures.instead(PlanFixtures.project("1-01", "1", "私の案", List.of(), false, null)), plan);
        ImportPreview.Ready theirs =
                ready(PlanFixtures.instead(PlanFixtures.project("1-01", "1", "別の案", List.of(), false, null)), plan);
        accept(theirs);

        assertThatThrownBy(() -> accept(mine)).isInstanceOf(StaleVersion.class);

        assertThat(reader.tree(plan))
                .extracting(ElementRow::title)
                .contains("別の案")
                .doesNotContain("私の案");
    }

    @Test
    void aWorkbookIsTakenOnce() {
        office.as(DemoPeople.LEAD);
        ImportPreview.Ready ready = ready(PlanFixtures.workbook(), null);
        accept(ready);

        assertThatThrownBy(() -> accept(ready)).hasMessage("plan.violation.uploadGone");

        assertThat(reader.plans()).hasSize(1);
    }

    @Test
    void aChangeNeedsAReason() {
        PlanId plan = PlanFixtures.create(office, imports);
        ImportPreview.Ready ready =
                ready(PlanFixtures.instead(PlanFixtures.project("1-01", "1", "案", List.of(), false, null)), plan);

        assertThatThrownBy(() -> imports.accept(ImportDecision.on(ready, DAY, "  ")))
                .hasMessage("plan.violation.reasonMissing");
    }

    @Test
    void rareCharactersComeBackUnchanged() {
        PlanId plan = PlanFixtures.create(office, imports, PlanFixtures.rareCharacters());

        assertThat(reader.projects(plan)).extracting(ElementRow::title).containsExactly(PlanFixtures.RARE);
    }

    @Test
    void nobodyButTheLeadImports() {
        for (String login : List.of(
                DemoPeople.WRITER_HOIKU,
                DemoPeople.CHIEF_HOIKU,
                DemoPeople.VIEWER,
                DemoPeople.MEMBER,
                DemoPeople.ADMIN)) {
            office.as(login);
            assertThatThrownBy(() -> PlanFixtures.preview(imports, PlanFixtures.workbook(), null))
                    .as(login)
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private ImportPreview.Ready ready(PlanWorkbook workbook, PlanId target) {
        return (ImportPreview.Ready) PlanFixtures.preview(imports, workbook, target);
    }

    private ImportResult accept(ImportPreview.Ready ready) {
        return imports.accept(ImportDecision.on(ready, DAY, "見直しのため"));
    }

    private static PlanRow row(String key) {
        return PlanFixtures.workbook().rows().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<String> past() {
        return jdbc.sql("select concat(revision, ' ', json_value(said, '$.title'), ' ',"
                        + " json_extract(said, '$.departments')) from plan_change where thing = 'ELEMENT'")
                .query(String.class)
                .list();
    }

    private List<String> trail() {
        return jdbc.sql("select left(detail, 30) from account_trail where operation = 'plan.import'")
                .query(String.class)
                .list();
    }
}
