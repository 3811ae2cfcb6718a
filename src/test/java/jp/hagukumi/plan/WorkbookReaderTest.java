package jp.hagukumi.plan;

import static jp.hagukumi.plan.WorkbookAssert.problems;
import static jp.hagukumi.plan.WorkbookAssert.reading;
import static jp.hagukumi.plan.WorkbookAssert.refused;
import static jp.hagukumi.plan.WorkbookAssert.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.workbook.FileProblem;
import jp.hagukumi.workbook.WorkbookProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookReaderTest {

    @Test
    void aMarkForNewNeedsAKnownBeginning() {
        assertThat(problems(new TestWorkbook()
                        .item("開始年度", "未確認")
                        .row("1-2", "1", "事業", null, "一時預かり", null, null, null, "○")
                        .bytes()))
                .extracting(WorkbookProblem::kind)
                .containsExactly(PlanProblem.BAD_FISCAL_YEAR);
    }

    @Test
    void takesAPlanWithItsTree() {
        PlanWorkbook plan = taken(new TestWorkbook()
                .item("法的根拠", "子ども・子育て支援法\nこども基本法")
                .item("自治体名", "見本市")
                .bytes());

        assertThat(plan.header().title()).isEqualTo("こども計画");
        assertThat(plan.header().municipality()).isEqualTo("見本市");
        assertThat(plan.header().from()).isEqualTo(new FiscalYear(2025));
        assertThat(plan.header().legalBases()).containsExactly("子ども・子育て支援法", "こども基本法");
        assertThat(plan.header().levels()).containsExactly("基本目標", "主要課題", "事業");
        assertThat(plan.header().reportedLevel()).isEqualTo("事業");
        assertThat(plan.rows())
                .containsExactly(
                        new PlanRow(2, "1", null, "基本目標", "1", "子育てを支える", null, List.of(), false, null, List.of()),
                        new PlanRow(3, "1-1", "1", "事業", "1-1", "延長保育", null, List.of("保育課"), false, null, List.of()));
    }

    @Test
    void takesAProjectThatStandsAtTheTop() {
        PlanWorkbook plan =
                taken(new TestWorkbook().row("9", null, "事業", null, "コンシェルジュ").bytes());

        assertThat(plan.rows().getLast().parentKey()).isNull();
        assertThat(plan.rows().getLast().code()).isNull();
    }

    @Test
    void takesAChildThatStandsAboveItsParent() {
        PlanWorkbook plan = taken(new TestWorkbook()
                .withoutRows()
                .row("b", "a", "事業", null, "下")
                .row("a", null, "基本目標", null, "上")
                .bytes());

        assertThat(plan.rows()).extracting(PlanRow::key).containsExactly("b", "a");
    }

    @Test
    void takesTheSameCodeOnTwoRows() {
        assertThat(taken(new TestWorkbook().row("x", "1", "事業", "1-1", "別の事業").bytes())
                        .rows())
                .extracting(PlanRow::code)
                .containsExactly("1", "1-1", "1-1");
    }

    @Test
    void remarksOnTheSameCodeTwiceUnderOneParentAndTakesIt() {
        byte[] workbook = new TestWorkbook()
                .row("1-2", "1", "事業", "1-1", "同じ番号")
                .row("2", null, "基本目標", "2", "別の目標")
                .row("2-1", "2", "事業", "1-1", "よその同じ番号")
                .bytes();

        var read = (WorkbookReading.Read) WorkbookAssert.reading(workbook);

        assertThat(read.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.sentence(WorkbookAssert.bundle(Locale.JAPANESE)))
                        .contains("4行目", "1-1", "3行目"));
        assertThat(read.workbook().rows()).hasSize(5);
    }

    @Test
    void refusesThirtyOneColumnsTooManyAndNamesEachOfThem() {
        List<String> headings = new ArrayList<>(TestWorkbook.HEADINGS);
        IntStream.rangeClosed(1, 31).forEach(n -> headings.add("余分" + n));

        assertThat(problems(new TestWorkbook().headings(headings).bytes()))
                .hasSize(31)
                .allMatch(problem -> problem.kind() == PlanProblem.UNKNOWN_COLUMN)
                .extracting(WorkbookProblem::column)
                .contains("余分1", "余分31");
    }

    @Test
    void takesErasAndWesternYearsMixedInOneSheet() {
        byte[] workbook = new TestWorkbook()
                .item("開始年度", "平成31年度")
                .item("終了年度", "令和５")
                .row("a", "1", "事業", "1-2", "元年", null, null, null, "令和元年度")
                .row("b", "1", "事業", "1-3", "西暦", null, null, null, "2020")
                .row("c", "1", "事業", "1-4", "平成", null, null, null, "H31")
                .bytes();

        PlanWorkbook plan = taken(workbook);

        assertThat(plan.header().from()).isEqualTo(new FiscalYear(2019));
        assertThat(plan.header().to()).isEqualTo(new FiscalYear(2023));
        assertThat(plan.rows().subList(2, 5))
                .extracting(PlanRow::newSince)
                .containsExactly(new FiscalYear(2019), new FiscalYear(2020), new FiscalYear(2019));
    }

    @Test
    void skipsBlankRowsAndKeepsTheNumbersOfTheSheet() {
        PlanWorkbook plan = taken(new TestWorkbook()
                .row()
                .row("", " ", "　")
                .row("z", "1", "事業", null, "下の行")
                .row()
                .bytes());

        assertThat(plan.rows()).extracting(PlanRow::number).containsExactly(2, 3, 6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"①保育の充実", "㈱こども商店", "髙﨑さんの家", "𠮷野家の𠮷", "ｶﾅと１２３", " 前後の空白 ", "a_x0041_b", "=SUM(A1)", "一行目\n二行目"
            })
    void keepsTheCharactersOfATitleExactly(String title) {
        PlanWorkbook plan = taken(new TestWorkbook()
                .row("t", "1", "事業", null, title.replace("_x0041_", "_x005F_x0041_"), title.replace("_x0041_", ""))
                .bytes());

        assertThat(plan.rows().getLast().title()).isEqualTo(title);
        assertThat(plan.rows().getLast().understood()).isEmpty();
    }

    @Test
    void keepsLineBreaksOfADescription() {
        PlanWorkbook plan = taken(new TestWorkbook()
                .row("t", "1", "事業", null, "題", "一_x000D_\n二\n三")
                .bytes());

        assertThat(plan.rows().getLast().description()).isEqualTo("一\n二\n三");
    }

    @Test
    void leavesOutTheReadingsThatExcelAddsToChineseCharacters() {
        byte[] workbook = TestWorkbook.rewritten(
                new TestWorkbook().bytes(),
                "xl/sharedStrings.xml",
                xml -> xml.replace("延長保育</t>", "延長保育</t><rPh sb=\"0\" eb=\"4\"><t>エンチョウホイク</t></rPh>"));

        assertThat(taken(workbook).rows().getLast().title()).isEqualTo("延長保育");
    }

    @Test
    void understandsFullWidthDigitsInKeysAndCodesAndSaysSo() {
        PlanWorkbook plan = taken(new TestWorkbook()
                .row("２－１", "１", "事業", "２－（１）①", "題")
                .row("3", "２－１".replace("２－１", "1"), "事業", null, "題")
                .bytes());

        PlanRow row = plan.rows().get(2);
        assertThat(row.key()).isEqualTo("2-1");
        assertThat(row.parentKey()).isEqualTo("1");
        assertThat(row.code()).isEqualTo("2-(1)①");
        assertThat(row.understood())
                .containsExactly(
                        new Understood("行キー", "２－１", "2-1"),
                        new Understood("親キー", "１", "1"),
                        new Understood("番号", "２－（１）①", "2-(1)①"));
    }

    @ParameterizedTest
    @CsvSource({"2025,2025", "２０２５年度,2025", "令和7年度,2025", "令和元年度,2019", "R7,2025", "Ｒ７,2025", "平成２７年,2015", "h31,2019"})
    void understandsFiscalYearsAsPeopleWriteThem(String written, int year) {
        PlanWorkbook plan = taken(new TestWorkbook().item("開始年度", written).bytes());

        assertThat(plan.header().from()).isEqualTo(new FiscalYear(year));
    }

    @Test
    void saysWhatAnEraYearWasTakenFor() {
        assertThat(taken(new TestWorkbook().item("開始年度", "令和7年度").bytes())
                        .header()
                        .understood())
                .containsExactly(new Understood("開始年度", "令和7年度", "2025"));
    }

    @Test
    void takesNumbersAsTheTextThatIsShown() {
        PlanWorkbook plan = taken(new TestWorkbook()
                .item("開始年度", 2025)
                .row(7, 1, "事業", 1.1000000000000001, 2026)
                .bytes());

        PlanRow row = plan.rows().getLast();
        assertThat(row.key()).isEqualTo("7");
        assertThat(row.code()).isEqualTo("1.1");
        assertThat(row.title()).isEqualTo("2026");
    }

    @Test
    void takesSeveralDepartmentsHoweverTheyAreSeparated() {
        PlanWorkbook plan = taken(new TestWorkbook()
                .row("a", "1", "事業", null, "題", null, "保育課、健康増進課")
                .row("b", "1", "事業", null, "題", null, "保育課\n健康増進課；教育総務課 ; 保育課")
                .bytes());

        assertThat(plan.rows().get(2).departments()).containsExactly("保育課", "健康増進課");
        assertThat(plan.rows().get(3).departments()).containsExactly("保育課", "健康増進課", "教育総務課");
    }

    @Test
    void takesMarksForPriorityAndNew() {
        PlanWorkbook plan = taken(new TestWorkbook()
                .row("a", "1", "事業", null, "題", null, null, "◯", "○")
                .row("b", "1", "事業", null, "題", null, null, true, "令和8")
                .row("c", "1", "事業", null, "題", null, null, "－", "×")
                .bytes());

        assertThat(plan.rows()).extracting(PlanRow::priority).containsExactly(false, false, true, true, false);
        assertThat(plan.rows().get(2).newSince()).isEqualTo(new FiscalYear(2025));
        assertThat(plan.rows().get(3).newSince()).isEqualTo(new FiscalYear(2026));
        assertThat(plan.rows().get(4).newSince()).isNull();
    }

    @Test
    void takesEnglishNamesOfSheetsColumnsAndItems() {
        PlanWorkbook plan = taken(new TestWorkbook()
                .sheetNames("Plan", "Elements")
                .headings(List.of(
                        "Row key",
                        "Parent key",
                        "Level",
                        "Code",
                        "Title",
                        "Description",
                        "Departments",
                        "Priority",
                        "New"))
                .item("Reported level", "事業")
                .bytes());

        assertThat(plan.rows()).hasSize(2);
    }

    @Test
    void takesColumnsInAnyOrder() {
        List<String> turned = new ArrayList<>(TestWorkbook.HEADINGS).reversed();
        PlanWorkbook plan = taken(new TestWorkbook()
                .withoutRows()
                .headings(turned)
                .row(null, null, null, null, "題", null, "事業", null, "k")
                .bytes());

        assertThat(plan.rows().getFirst().key()).isEqualTo("k");
    }

    @Test
    void namesTheSheetsThatItDidNotRead() {
        WorkbookReading reading = reading(new TestWorkbook()
                .onWorkbook(workbook -> workbook.newWorksheet("メモ").formula(0, 0, "1+1"))
                .bytes());

        assertThat(reading)
                .isInstanceOfSatisfying(
                        WorkbookReading.Read.class,
                        read -> assertThat(read.sheetsNotRead()).containsExactly("メモ"));
    }

    @Test
    void refusesAWorkbookWithoutOneOfTheSheets() {
        refused(new TestWorkbook().sheetNames("計画", "事業一覧").bytes(), PlanProblem.MISSING_SHEET, "要素", "事業一覧");
    }

    @Test
    void refusesTwoSheetsThatCouldBeMeant() {
        refused(
                new TestWorkbook()
                        .onWorkbook(workbook -> workbook.newWorksheet("Elements"))
                        .bytes(),
                PlanProblem.SHEET_TWICE,
                "Elements",
                "要素");
    }

    @Test
    void refusesAMissingColumn() {
        refused(
                new TestWorkbook().headings(TestWorkbook.HEADINGS.subList(0, 8)).bytes(),
                PlanProblem.MISSING_COLUMN,
                "要素",
                "1",
                "新規");
    }

    @Test
    void refusesAColumnThatItDoesNotKnowRatherThanLosingIt() {
        List<String> more = new ArrayList<>(TestWorkbook.HEADINGS);
        more.add("予算");

        refused(new TestWorkbook().headings(more).bytes(), PlanProblem.UNKNOWN_COLUMN, "要素", "1", "J1", "予算");
    }

    @Test
    void refusesAColumnThatStandsThereTwice() {
        List<String> more = new ArrayList<>(TestWorkbook.HEADINGS);
        more.add("Title");

        refused(new TestWorkbook().headings(more).bytes(), PlanProblem.COLUMN_TWICE, "要素", "1", "名称", "J1", "Title");
    }

    @Test
    void refusesAValueWithoutAHeading() {
        refused(
                new TestWorkbook().onElements(sheet -> sheet.value(2, 11, "予備")).bytes(),
                PlanProblem.CELL_WITHOUT_HEADING,
                "要素",
                "3",
                "L3",
                "予備");
    }

    @Test
    void refusesAnEmptyElementSheet() {
        refused(new TestWorkbook().withoutRows().headings(List.of()).bytes(), PlanProblem.EMPTY_SHEET, "要素");
        refused(new TestWorkbook().withoutRows().bytes(), PlanProblem.NO_ROWS, "要素");
    }

    @Test
    void refusesAnUnknownParent() {
        refused(
                new TestWorkbook().row("x", "9", "事業", null, "題").bytes(),
                PlanProblem.UNKNOWN_PARENT,
                "要素",
                "4",
                "親キー",
                "B4",
                "9");
    }

    @Test
    void refusesRowsThatAreAboveThemselves() {
        refused(
                new TestWorkbook()
                        .row("a", "c", "事業", null, "題")
                        .row("b", "a", "事業", null, "題")
                        .row("c", "b", "事業", null, "題")
                        .row("d", "c", "事業", null, "題", null, "保育課")
                        .onElements(sheet -> sheet.value(6, 1, "1"))
                        .bytes(),
                PlanProblem.CYCLE,
                "要素",
                "4",
                "親キー",
                "B4",
                "a → c → b → a");
        refused(new TestWorkbook().row("a", "a", "事業", null, "題").bytes(), PlanProblem.CYCLE, "B4", "a → a");
    }

    @Test
    void refusesTheSameRowKeyTwiceHoweverItIsWritten() {
        refused(
                new TestWorkbook().row("１-１", "1", "事業", null, "題").bytes(),
                PlanProblem.ROW_KEY_TWICE,
                "要素",
                "4",
                "行キー",
                "A4",
                "1-1",
                "3");
    }

    @Test
    void refusesAnUnknownLevel() {
        refused(
                new TestWorkbook().row("x", "1", "施策", null, "題").bytes(),
                PlanProblem.UNKNOWN_LEVEL,
                "要素",
                "4",
                "階層",
                "C4",
                "施策",
                "基本目標、主要課題、事業");
    }

    @Test
    void refusesALevelThatIsNotBelowItsParents() {
        refused(
                new TestWorkbook().row("x", "1-1", "主要課題", null, "題").bytes(),
                PlanProblem.LEVEL_DOES_NOT_FIT,
                "要素",
                "4",
                "階層",
                "C4",
                "主要課題",
                "1-1",
                "事業");
    }

    @Test
    void refusesAnUnknownDepartment() {
        refused(
                new TestWorkbook()
                        .row("x", "1", "事業", null, "題", null, "保育課、宇宙課")
                        .bytes(),
                PlanProblem.UNKNOWN_DEPARTMENT,
                "要素",
                "4",
                "担当課",
                "G4",
                "宇宙課");
    }

    @Test
    void refusesTextsOverTheirLength() {
        refused(
                new TestWorkbook().row("x", "1", "事業", null, "𠮷".repeat(301)).bytes(),
                FileProblem.TEXT_TOO_LONG,
                "要素",
                "4",
                "名称",
                "E4",
                "𠮷𠮷",
                "300",
                "301");
        refused(
                new TestWorkbook()
                        .row("x", "1", "事業", null, "題", "あ".repeat(4001))
                        .bytes(),
                FileProblem.TEXT_TOO_LONG,
                "F4",
                "4000",
                "4001");
    }

    @Test
    void countsACharacterOutsideTheBasicPlaneOnce() {
        assertThat(taken(new TestWorkbook()
                                .row("x", "1", "事業", null, "𠮷".repeat(300))
                                .bytes())
                        .rows())
                .hasSize(3);
    }

    @Test
    void judgesTheLengthOfAKeyAsItWillBeStored() {
        String key = "㈱".repeat(50);

        refused(
                new TestWorkbook().row(key, "1", "事業", null, "題").bytes(),
                FileProblem.TEXT_TOO_LONG,
                "行キー",
                "A4",
                "100",
                "150");
    }

    @Test
    void takesAKeyOfBlanksThatAreNoSpacesForNone() {
        refused(new TestWorkbook().row("\u00a0", "1", "事業", null, "題").bytes(), PlanProblem.MISSING_VALUE, "行キー", "A4");
        assertThat(taken(new TestWorkbook()
                                .row("2", "\u00a0", "基本目標", null, "題")
                                .bytes())
                        .rows()
                        .getLast()
                        .parentKey())
                .isNull();
    }

    @Test
    void refusesAFormula() {
        refused(
                new TestWorkbook()
                        .onElements(sheet -> sheet.formula(2, 4, "SUM(A1:A2)"))
                        .bytes(),
                FileProblem.FORMULA,
                "要素",
                "3",
                "名称",
                "E3",
                "=SUM(A1:A2)");
        refused(
                new TestWorkbook().onPlan(sheet -> sheet.formula(1, 1, "NOW()")).bytes(),
                FileProblem.FORMULA,
                "計画",
                "2",
                "B2");
    }

    @Test
    void namesEveryCellOfAFormulaThatCellsShare() {
        byte[] workbook = TestWorkbook.rewritten(
                new TestWorkbook()
                        .onElements(sheet -> {
                            sheet.formula(1, 4, "SUM(A1:A2)");
                            sheet.formula(2, 4, "SUM(A2:A3)");
                        })
                        .bytes(),
                "xl/worksheets/sheet2.xml",
                xml -> xml.replace("<f>SUM(A1:A2)", "<f t=\"shared\" ref=\"E2:E3\" si=\"0\">SUM(A1:A2)")
                        .replace("<f>SUM(A2:A3)</f>", "<f t=\"shared\" si=\"0\"/>"));

        assertThat(problems(workbook))
                .extracting(WorkbookProblem::kind, WorkbookProblem::cell, WorkbookProblem::value)
                .containsExactly(
                        tuple(FileProblem.FORMULA, "E2", "=SUM(A1:A2)"),
                        tuple(FileProblem.FORMULA, "E3", "=SUM(A2:A3)"));
    }

    @Test
    void refusesACellThatShowsAnError() {
        byte[] workbook = TestWorkbook.rewritten(
                new TestWorkbook().row("x", "1", "事業", null, "題", 12345).bytes(),
                "xl/worksheets/sheet2.xml",
                xml -> xml.replaceAll("<c r=\"F4\"[^>]*><v>12345</v>", "<c r=\"F4\" t=\"e\"><v>#REF!</v>"));

        refused(workbook, FileProblem.ERROR_VALUE, "要素", "4", "説明", "F4", "#REF!");
    }

    @Test
    void refusesADateWhereACodeWasTyped() {
        refused(
                new TestWorkbook()
                        .row("x", "1", "事業", 46024, "題")
                        .onElements(sheet ->
                                sheet.style(3, 3).format("m\"月\"d\"日\"").set())
                        .bytes(),
                FileProblem.DATE,
                "要素",
                "4",
                "番号",
                "D4",
                "2026-01-02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#,##0", "0.00E+00", "[$¥-411]#,##0", "0\"年度\"", "General"})
    void takesNumbersOfOtherFormats(String format) {
        assertThat(taken(new TestWorkbook()
                                .row("x", "1", "事業", 3, "題")
                                .onElements(sheet ->
                                        sheet.style(3, 3).format(format).set())
                                .bytes())
                        .rows()
                        .getLast()
                        .code())
                .isEqualTo("3");
    }

    @ParameterizedTest
    @CsvSource({"0,行キー,A4", "2,階層,C4", "4,名称,E4"})
    void refusesARowWithoutWhatItNeeds(int column, String heading, String cell) {
        List<Object> cells = new ArrayList<>(List.of("x", "1", "事業", "", "題"));
        cells.set(column, null);

        refused(new TestWorkbook().row(cells.toArray()).bytes(), PlanProblem.MISSING_VALUE, "要素", "4", heading, cell);
    }

    @Test
    void refusesAMarkThatIsNone() {
        refused(
                new TestWorkbook()
                        .row("x", "1", "事業", null, "題", null, null, "すこし")
                        .bytes(),
                PlanProblem.UNKNOWN_MARK,
                "要素",
                "4",
                "重点",
                "H4",
                "すこし",
                "○");
    }

    @ParameterizedTest
    @ValueSource(strings = {"来年", "1800", "令和0", "平成40", "令和", "20255", "昭和60"})
    void refusesWhatIsNoFiscalYear(String written) {
        refused(
                new TestWorkbook()
                        .row("x", "1", "事業", null, "題", null, null, null, written)
                        .bytes(),
                PlanProblem.BAD_FISCAL_YEAR,
                "要素",
                "4",
                "新規",
                "I4",
                written);
        refused(
                new TestWorkbook().item("終了年度", written).bytes(),
                PlanProblem.BAD_FISCAL_YEAR,
                "計画",
                "4",
                "終了年度",
                "B4",
                written);
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        refused(
                new TestWorkbook().item("終了年度", "2024").bytes(),
                PlanProblem.PERIOD_REVERSED,
                "計画",
                "4",
                "終了年度",
                "B4",
                "2024",
                "2025");
    }

    @Test
    void refusesAPlanSheetThatLacksOrRepeatsItems() {
        refused(new TestWorkbook().item("計画名", null).bytes(), PlanProblem.MISSING_ITEM, "計画", "計画名");
        refused(
                new TestWorkbook().item("Plan title", "二つ目").bytes(),
                PlanProblem.ITEM_TWICE,
                "計画",
                "6",
                "計画名",
                "B6",
                "二つ目",
                "2");
        refused(new TestWorkbook().item("予算", "百万円").bytes(), PlanProblem.UNKNOWN_ITEM, "計画", "6", "項目", "A6", "予算");
        refused(new TestWorkbook().item("", "迷子").bytes(), PlanProblem.VALUE_WITHOUT_ITEM, "計画", "6", "B6", "迷子");
        refused(
                new TestWorkbook().item("報告する階層", "施策").bytes(),
                PlanProblem.UNKNOWN_LEVEL,
                "計画",
                "6",
                "報告する階層",
                "B6",
                "施策",
                "基本目標、主要課題、事業");
        refused(
                new TestWorkbook().item("階層", "基本目標\n事業\n事　業").bytes(),
                PlanProblem.LEVEL_TWICE,
                "計画",
                "5",
                "階層",
                "B5",
                "事　業");
        refused(
                new TestWorkbook()
                        .item("階層", "基本目標\n主要課題\n事業\nd\ne\nf\ng\nh\ni\nj\nk")
                        .bytes(),
                PlanProblem.TOO_MANY_VALUES,
                "計画",
                "5",
                "階層",
                "B5",
                "k",
                "10");
    }

    @Test
    void tellsAllProblemsAtOnce() {
        List<WorkbookProblem> problems = problems(new TestWorkbook()
                .item("終了年度", "来年")
                .row("x", "9", "事業", null, "題", null, "宇宙課")
                .row("1", "1", "施策", null, null)
                .bytes());

        assertThat(problems)
                .extracting(WorkbookProblem::kind)
                .containsExactlyInAnyOrder(
                        PlanProblem.BAD_FISCAL_YEAR,
                        PlanProblem.UNKNOWN_DEPARTMENT,
                        PlanProblem.ROW_KEY_TWICE,
                        PlanProblem.UNKNOWN_LEVEL,
                        PlanProblem.MISSING_VALUE,
                        PlanProblem.UNKNOWN_PARENT);
    }

    @Test
    void stopsListingProblemsWhenNobodyWouldReadThemAll() {
        TestWorkbook workbook = new TestWorkbook();
        for (int i = 0; i < 300; i++) {
            workbook.row("k" + i, "9", "事業", null, "題");
        }

        WorkbookReading.Refused refused = (WorkbookReading.Refused) reading(workbook.bytes());

        assertThat(refused.problems()).hasSize(200);
        assertThat(refused.more()).isTrue();
    }

    @Test
    void takesThirtyThousandRowsAndRefusesOneMore() {
        TestWorkbook workbook = new TestWorkbook().withoutRows().row("1", null, "基本目標", null, "目標");
        for (int i = 1; i < 30_000; i++) {
            workbook.row("p" + i, "1", "事業", null, "事業 " + i);
        }
        assertThat(taken(workbook.bytes()).rows()).hasSize(30_000);

        refused(
                workbook.row("last", "1", "事業", null, "一つ多い").bytes(),
                PlanProblem.TOO_MANY_ROWS,
                "要素",
                "30002",
                "30000");
    }

    @Test
    void hasASentenceForEveryProblemInBothLanguages() {
        for (WorkbookProblem.Kind kind : everyKind()) {
            assertThat(WorkbookAssert.bundle(java.util.Locale.JAPANESE).containsKey(kind.key()))
                    .isTrue();
            assertThat(WorkbookAssert.bundle(java.util.Locale.ENGLISH).containsKey(kind.key()))
                    .isTrue();
        }
    }

    private static List<WorkbookProblem.Kind> everyKind() {
        return Stream.of(PlanProblem.values(), FileProblem.values())
                .<WorkbookProblem.Kind>flatMap(Stream::of)
                .toList();
    }
}
