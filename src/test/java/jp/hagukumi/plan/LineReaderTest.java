package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.workbook.WorkbookProblem;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Further sheets are read as forgivingly as the elements. */
class LineReaderTest {

    private static final SheetKind<AxisSaid> TERMS = new TermSheet(null, null);
    private static final List<String> HEADINGS = List.of("行キー", "分類コード", "順", "語", "使わない");

    @Test
    void columnsMayStandInAnyOrderAndBeWrittenInAnyWidth() {
        List<SheetLine> lines =
                taken(List.of("語", "使わない", "順", "分類 ｺｰﾄﾞ", "行キー"), List.of("乳児", "〇", "１０", "lifeStage", "ｔ１"));

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.cells()).isEqualTo(Cells.of(TERMS, "t1", "lifeStage", "10", "乳児", "○"));
            assertThat(line.understood()).contains(new Understood("行キー", "ｔ１", "t1"), new Understood("順", "１０", "10"));
        });
    }

    @Test
    void aColumnThatNothingDependsOnMayBeLeftOut() {
        assertThat(taken(List.of("行キー", "分類コード", "語"), List.of("t1", "lifeStage", "乳児")))
                .singleElement()
                .satisfies(line -> assertThat(line.cells().at(2)).isNull());
        assertThat(refused(List.of("行キー", "語"), List.of("t1", "乳児")))
                .extracting(WorkbookProblem::kind, WorkbookProblem::column)
                .containsExactly(tuple(PlanProblem.MISSING_COLUMN, "分類コード"));
    }

    @Test
    void thirtyOneColumnsTooManyAreEachNamed() {
        List<String> headings = new ArrayList<>(HEADINGS);
        IntStream.rangeClosed(1, 31).forEach(n -> headings.add("余分" + n));

        assertThat(refused(headings, List.of("t1", "lifeStage", "1", "乳児")))
                .hasSize(31)
                .allSatisfy(problem -> assertThat(problem.kind()).isEqualTo(PlanProblem.UNKNOWN_COLUMN))
                .extracting(WorkbookProblem::value)
                .contains("余分1", "余分31");
    }

    @Test
    void everyBadCellIsNamedBySheetRowAndColumn() {
        assertThat(refused(
                        HEADINGS,
                        List.of("t1", "lifeStage", "二番", "乳児", "多分"),
                        List.of("t1", "lifeStage", "2", ""),
                        List.of("", "lifeStage", "-1", "学童")))
                .extracting(WorkbookProblem::kind, WorkbookProblem::row, WorkbookProblem::column)
                .containsExactly(
                        tuple(PlanProblem.NOT_UNDERSTOOD, 2, "順"),
                        tuple(PlanProblem.NOT_UNDERSTOOD, 2, "使わない"),
                        tuple(PlanProblem.MISSING_VALUE, 3, "語"),
                        tuple(PlanProblem.ROW_KEY_TWICE, 3, "行キー"),
                        tuple(PlanProblem.MISSING_VALUE, 4, "行キー"),
                        tuple(PlanProblem.NOT_UNDERSTOOD, 4, "順"));
    }

    @Test
    void aSheetOfMoreRowsThanMayComeBackIsNotWritten() {
        SheetLine line = new SheetLine(2, Cells.of(TERMS, "t1", "lifeStage", "1", "乳児", ""), List.of());
        PlanWorkbook plan = PlanFixtures.workbook();
        PlanWorkbook most = new PlanWorkbook(
                plan.header(), plan.rows(), Map.of("terms", Collections.nCopies(WorkbookLimits.LINES, line)));
        PlanWorkbook more = new PlanWorkbook(
                plan.header(), plan.rows(), Map.of("terms", Collections.nCopies(WorkbookLimits.LINES + 1, line)));

        assertThatCode(() -> WorkbookLimits.expectReadable(most, List.of(TERMS)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> WorkbookLimits.expectReadable(more, List.of(TERMS)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.arguments())
                                .containsExactly("分類の語", WorkbookLimits.LINES + 1, WorkbookLimits.LINES));
    }

    @Test
    void aWorkbookWithoutTheSheetSaysNothingOfIt() {
        WorkbookReading reading = reader().read(new TestWorkbook().bytes(), "計画.xlsx");

        assertThat(((WorkbookReading.Read) reading).workbook().sheets()).isEmpty();
    }

    @SafeVarargs
    private static List<SheetLine> taken(List<String> headings, List<String>... rows) {
        WorkbookReading.Read read = (WorkbookReading.Read) reader().read(workbook(headings, rows), "計画.xlsx");
        return read.workbook().sheets().get("terms");
    }

    @SafeVarargs
    private static List<WorkbookProblem> refused(List<String> headings, List<String>... rows) {
        return ((WorkbookReading.Refused) reader().read(workbook(headings, rows), "計画.xlsx")).problems();
    }

    private static WorkbookReader reader() {
        return new WorkbookReader(base -> department -> true, List.of(TERMS));
    }

    @SafeVarargs
    private static byte[] workbook(List<String> headings, List<String>... rows) {
        return new TestWorkbook()
                .onWorkbook(book -> sheet(book, headings, rows))
                .bytes();
    }

    @SafeVarargs
    private static void sheet(Workbook book, List<String> headings, List<String>... rows) {
        Worksheet sheet = book.newWorksheet("分類の語");
        row(sheet, 0, headings);
        for (int row = 0; row < rows.length; row++) {
            row(sheet, row + 1, rows[row]);
        }
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.value(row, column, cells.get(column));
            }
        }
    }
}
