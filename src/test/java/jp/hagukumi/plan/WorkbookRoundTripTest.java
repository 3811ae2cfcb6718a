package jp.hagukumi.plan;

import static jp.hagukumi.plan.WorkbookAssert.problems;
import static jp.hagukumi.plan.WorkbookAssert.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hagukumi.demo.DemoPlans;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.workbook.WorkbookProblem;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookRoundTripTest {

    @Test
    void readsWhatItWrote() {
        PlanWorkbook plan = plan(
                "𠮷野髙①㈱ & <計画>",
                new PlanRow(2, "1", null, "基本目標", null, "目標", "一\n二", List.of(), false, null, List.of()),
                new PlanRow(
                        3,
                        "1-1",
                        "1",
                        "事業",
                        "①",
                        " 空白も ",
                        "説明\n\n三行目",
                        List.of("保育課", "健康増進課"),
                        true,
                        new FiscalYear(2026),
                        List.of()));

        assertThat(taken(WorkbookWriter.bytes(plan, Locale.JAPANESE))).isEqualTo(plan);
        assertThat(taken(WorkbookWriter.bytes(plan, Locale.ENGLISH))).isEqualTo(plan);
    }

    @Test
    void keepsWhatIsNotKnownAsNotKnown() {
        PlanWorkbook plan = new PlanWorkbook(
                new PlanHeader("未確認", null, null, null, List.of(), null, null, List.of("事業"), "事業", null, List.of()),
                List.of(new PlanRow(2, "k", null, "事業", null, "(題名未確認)", null, List.of(), false, null, List.of())));

        PlanWorkbook read = taken(WorkbookWriter.bytes(plan, Locale.JAPANESE));

        assertThat(read).isEqualTo(plan);
        assertThat(read.header().from()).isNull();
        assertThat(read.header().title())
                .isEqualTo("（題名未確認）")
                .satisfies(title -> assertThat(Titles.isKnown(title)).isFalse());
        assertThat(read.rows().getFirst().title()).isEqualTo(Titles.NOT_KNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "=cmd|'/c calc'!A1",
                "_x000D_",
                "_x005F_x000D_",
                "\"引用\"",
                "007",
                "1-2",
                "1.10",
                "TRUE",
                "\tタブ"
            })
    void writesEveryValueAsText(String text) {
        PlanWorkbook plan =
                plan(text, new PlanRow(2, "k", null, "事業", "c", text, text, List.of(), false, null, List.of()));

        byte[] bytes = WorkbookWriter.bytes(plan, Locale.JAPANESE);

        assertThat(taken(bytes)).isEqualTo(plan);
        assertThat(sheets(bytes)).noneMatch(xml -> xml.contains("<f>"));
    }

    @Test
    void writesCodesThatKeepTheirZeros() {
        PlanWorkbook plan =
                plan("計画", new PlanRow(2, "001", null, "事業", "1.10", "題", null, List.of(), false, null, List.of()));

        assertThat(taken(WorkbookWriter.bytes(plan, Locale.JAPANESE)).rows().getFirst())
                .extracting(PlanRow::key, PlanRow::code)
                .containsExactly("001", "1.10");
    }

    @Test
    void offersATemplateThatOnlyLacksItsContent() {
        assertThat(problems(new WorkbookTemplate(List.of()).bytes(Locale.JAPANESE)))
                .extracting(WorkbookProblem::kind, WorkbookProblem::column)
                .containsExactly(
                        tuple(PlanProblem.MISSING_ITEM, "計画名"),
                        tuple(PlanProblem.MISSING_ITEM, "開始年度"),
                        tuple(PlanProblem.MISSING_ITEM, "終了年度"),
                        tuple(PlanProblem.MISSING_ITEM, "階層"),
                        tuple(PlanProblem.NO_ROWS, null));
    }

    @Test
    void offersATemplateWithListsToChooseFrom() {
        List<String> sheets = sheets(new WorkbookTemplate(List.of()).bytes(Locale.JAPANESE));

        assertThat(sheets.get(1)).contains("sqref=\"C2:C30001\"", "$B$", "sqref=\"H2:H30001\"", "○");
        assertThat(sheets.get(0)).contains("<dataValidation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void offersATemplateThatSaysHowToFillItIn(String language) throws IOException {
        byte[] template = new WorkbookTemplate(List.of()).bytes(Locale.of(language));

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(template))) {
            assertThat(workbook.getSheet(2).orElseThrow().read())
                    .extracting(row -> row.getCellText(0))
                    .hasSize(12)
                    .contains(WorkbookAssert.bundle(Locale.of(language)).getString("plan.workbook.guide.01"));
        }
    }

    private static PlanWorkbook plan(String text, PlanRow... rows) {
        return new PlanWorkbook(
                new PlanHeader(
                        text,
                        "見本市",
                        new FiscalYear(2025),
                        new FiscalYear(2029),
                        List.of("子ども・子育て支援法", "こども基本法"),
                        "目的\n二行目",
                        null,
                        List.of("基本目標", "事業"),
                        "事業",
                        text,
                        List.of()),
                List.of(rows));
    }

    private static List<String> sheets(byte[] workbook) {
        return TestWorkbook.parts(workbook).entrySet().stream()
                .filter(part -> part.getKey().startsWith("xl/worksheets/sheet"))
                .sorted(Map.Entry.comparingByKey())
                .map(part -> new String(part.getValue(), StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void takesTheWorkbooksOfTheDemo() {
        for (PlanWorkbook plan : List.of(DemoPlans.nagareyama(), DemoPlans.kasaoka())) {
            WorkbookReading reading =
                    new WorkbookReader(department -> true).read(DemoPlans.workbook(plan), "demo.xlsx");

            assertThat(reading)
                    .isInstanceOfSatisfying(
                            WorkbookReading.Read.class,
                            read -> assertThat(read.workbook()).isEqualTo(plan));
        }
    }
}
