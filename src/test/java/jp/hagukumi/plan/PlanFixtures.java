package jp.hagukumi.plan;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.test.Office;
import org.jspecify.annotations.Nullable;

/** A small plan for tests, imported by the lead the way everybody imports: two goals, four projects, real departments. */
public final class PlanFixtures {

    public static final String TITLE = "こども計画（試験用）";
    public static final String GOAL_1 = "子育てを支援する地域づくり";
    public static final String GOAL_2 = "子どもの健康づくり";
    /** Responsible: 保育課; priority. */
    public static final String PROJECT_STATION = "送迎保育ステーション";
    /** Responsible: 保育課 and 子ども家庭課. */
    public static final String PROJECT_SHARED = "子育て支援総合窓口";
    /** Responsible: 健康増進課. */
    public static final String PROJECT_CHECKUP = "乳幼児健康診査";
    /** Responsible: 子ども家庭課; new since 2023. */
    public static final String PROJECT_VISIT = "養育支援訪問";

    public static final FiscalYear FROM = new FiscalYear(2022);
    public static final FiscalYear TO = new FiscalYear(2026);

    /** Characters that careless systems lose: circled, compatibility, variant, and beyond the basic plane. */
    public static final String RARE = "①㈱髙𠮷";

    private static final String GOAL = "基本目標";
    private static final String PROJECT = "事業";

    private PlanFixtures() {}

    /** Imports the small plan as the lead; whoever was acting is no longer. */
    public static PlanId create(Office office, PlanImport imports) {
        return create(office, imports, workbook());
    }

    /** Imports a workbook as a new plan as the lead, who acts from here on; the departments that it names are there. */
    public static PlanId create(Office office, PlanImport imports, PlanWorkbook workbook) {
        office.withDepartments(workbook.rows().stream()
                .flatMap(row -> row.departments().stream())
                .toList());
        office.as(DemoPeople.LEAD);
        if (!(preview(imports, workbook, null) instanceof ImportPreview.Ready ready)) {
            throw new IllegalStateException("the fixture's workbook was refused");
        }
        return imports.accept(ImportDecision.on(ready, workbook.header().from().firstDay(), ""))
                .plan();
    }

    /** Takes a workbook as an amendment of a plan, as the lead, who acts from here on. */
    public static void amend(Office office, PlanImport imports, PlanId plan, PlanWorkbook workbook, LocalDate day) {
        office.as(DemoPeople.LEAD);
        if (!(preview(imports, workbook, plan) instanceof ImportPreview.Ready ready)) {
            throw new IllegalStateException("the amendment's workbook was refused");
        }
        imports.accept(ImportDecision.on(ready, day, "中間年の見直し"));
    }

    /** Opens an amendment of a plan, to hold from its third year on. */
    public static void openAmendment(PlanAmendments amendments, PlanReader reader, PlanId plan) {
        amendments.open(
                plan,
                reader.plan(plan).orElseThrow().summary().version(),
                LocalDate.of(FROM.startYear() + 2, 4, 1),
                RevisionKind.AMENDMENT,
                "中間年の見直し");
    }

    public static ImportPreview preview(PlanImport imports, PlanWorkbook workbook, @Nullable PlanId target) {
        byte[] bytes = WorkbookWriter.bytes(workbook, Locale.JAPANESE);
        return imports.preview(new ByteArrayInputStream(bytes), "plan.xlsx", target);
    }

    /** A workbook that was exported and in which somebody gave one row another title. */
    public static byte[] exportedAndRenamed(PlanExport exports, PlanId plan, String key, String title) {
        var read = (WorkbookReading.Read)
                new WorkbookReader(department -> true).read(exports.workbook(plan, Locale.JAPANESE), "plan.xlsx");
        return WorkbookWriter.bytes(
                new PlanWorkbook(
                        read.workbook().header(),
                        read.workbook().rows().stream()
                                .map(row -> row.key().equals(key) ? titled(row, title) : row)
                                .toList()),
                read.base(),
                List.of(),
                Locale.JAPANESE);
    }

    static PlanRow titled(PlanRow row, String title) {
        return new PlanRow(
                row.number(),
                row.key(),
                row.parentKey(),
                row.level(),
                row.code(),
                title,
                row.description(),
                row.departments(),
                row.priority(),
                row.newSince(),
                List.of());
    }

    /** The element of a title. */
    public static ElementRow element(PlanReader reader, PlanId plan, String title) {
        return reader.tree(plan).stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** The small plan's workbook, to be changed by a test. */
    public static PlanWorkbook workbook() {
        return workbook(List.of(
                goal("1", GOAL_1),
                project("1-01", "1", PROJECT_STATION, List.of(DemoPeople.HOIKU), true, null),
                project("1-02", "1", PROJECT_SHARED, List.of(DemoPeople.HOIKU, DemoPeople.KATEI), false, null),
                goal("2", GOAL_2),
                project("2-01", "2", PROJECT_CHECKUP, List.of("健康増進課"), false, null),
                project("2-02", "2", PROJECT_VISIT, List.of(DemoPeople.KATEI), false, new FiscalYear(2023))));
    }

    /** One goal with so many projects, all of one department. */
    public static PlanWorkbook ofProjects(int count, String department) {
        List<PlanRow> rows = new ArrayList<>(List.of(goal("1", GOAL_1)));
        for (int number = 1; number <= count; number++) {
            rows.add(project("1-" + number, "1", "事業" + number, List.of(department), false, null));
        }
        return workbook(rows);
    }

    /** A goal for each of these departments, with so many projects below it. */
    public static PlanWorkbook ofSections(List<String> departments, int projects) {
        List<PlanRow> rows = new ArrayList<>();
        for (int section = 1; section <= departments.size(); section++) {
            String goal = Integer.toString(section);
            rows.add(goal(goal, GOAL_1 + goal));
            for (int number = 1; number <= projects; number++) {
                rows.add(project(
                        goal + "-" + number,
                        goal,
                        "事業" + goal + "-" + number,
                        List.of(departments.get(section - 1)),
                        false,
                        null));
            }
        }
        return workbook(rows);
    }

    /** A plan whose only project is titled {@link #RARE}. */
    public static PlanWorkbook rareCharacters() {
        return workbook(List.of(goal("1", GOAL_1), project("1-01", "1", RARE, List.of(DemoPeople.HOIKU), false, null)));
    }

    /** The small plan with another name for {@link #PROJECT_STATION}. */
    public static PlanWorkbook renamed(String title) {
        return instead(project("1-01", "1", title, List.of(DemoPeople.HOIKU), true, null));
    }

    /** The small plan with a department, on row 3, that there is not. */
    public static PlanWorkbook unknownDepartment() {
        return instead(project("1-01", "1", PROJECT_STATION, List.of("ない課"), true, null));
    }

    /** The small plan with one row in place of the one with its key. */
    static PlanWorkbook instead(PlanRow changed) {
        return workbook(workbook().rows().stream()
                .map(row -> row.key().equals(changed.key()) ? changed : row)
                .toList());
    }

    static PlanWorkbook workbook(List<PlanRow> rows) {
        List<PlanRow> numbered = new ArrayList<>();
        for (PlanRow row : rows) {
            numbered.add(new PlanRow(
                    numbered.size() + 2,
                    row.key(),
                    row.parentKey(),
                    row.level(),
                    row.code(),
                    row.title(),
                    row.description(),
                    row.departments(),
                    row.priority(),
                    row.newSince(),
                    row.understood()));
        }
        return new PlanWorkbook(header(TITLE, List.of(GOAL, PROJECT)), numbered);
    }

    static PlanHeader header(String title, List<String> levels) {
        return new PlanHeader(
                title,
                "試験市",
                FROM,
                TO,
                List.of("こども基本法", "子ども・子育て支援法"),
                "すべての子どもが健やかに育つまちをつくる",
                null,
                levels,
                levels.getLast(),
                null,
                List.of());
    }

    static PlanRow goal(String key, String title) {
        return new PlanRow(0, key, null, GOAL, key, title, null, List.of(), false, null, List.of());
    }

    static PlanRow project(
            String key,
            String parent,
            String title,
            List<String> departments,
            boolean priority,
            @Nullable FiscalYear newSince) {
        return new PlanRow(
                0, key, parent, PROJECT, key, title, "説明の一行目\n二行目", departments, priority, newSince, List.of());
    }
}
