package jp.hagukumi.progress.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.plan.LibreOffice;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.ReportState;
import jp.hagukumi.progress.workbook.CellVerdict.Kind;
import jp.hagukumi.workbook.Refusal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A section's workbook that another program has opened and saved, untouched and in every kind of disorder. */
class BookInLibreOfficeTest {

    private static final String ASKED = "指標・市民の声";
    private static final String OVERLONG = "𠮷".repeat(201);

    private static final BookFixtures SECTION = new BookFixtures()
            .add(
                    "3-01 全欄の事業",
                    ReportState.DRAFT,
                    Map.of(
                            FieldCode.RESULT,
                                    "=SUM(A1) で始まる文\n\n空の行も " + BookFixtures.RARE + " _x000D_ \"引用\" <b>&amp;",
                            FieldCode.ISSUES, " 前後に空白 ",
                            FieldCode.IMPROVEMENT, "1-2",
                            FieldCode.PUBLIC_TEXT, "0012",
                            FieldCode.SURVEY_SATISFIED, "40.0",
                            FieldCode.BUDGET, "-500"));

    private static final BookFixtures ASKING = BookFixtures.asking();

    /** Written in on the portal after their workbooks had left. */
    private static final BookFixtures MEANWHILE = BookFixtures.asking();

    private static final BookFixtures OTHER_SECTION = BookFixtures.asking();

    private static Map<String, byte[]> saved;

    @BeforeAll
    static void openAndSaveAll(@TempDir Path folder) {
        String station = SECTION.key(BookFixtures.STATION);
        String desk = SECTION.key(BookFixtures.DESK);
        write(folder, "untouched", SECTION.bytes());
        write(
                folder,
                "filled",
                SECTION.book()
                        .set(desk, FieldCode.RESULT, "一行目\n二行目 " + BookFixtures.RARE)
                        .set(desk, FieldCode.SURVEY_ANSWERS, "１２３人")
                        .set(desk, FieldCode.BUDGET, 12345)
                        .bytes());
        write(
                folder,
                "spoilt",
                SECTION.book()
                        .set(station, FieldCode.ISSUES, "=1+1")
                        .set(desk, FieldCode.ISSUES, LocalDate.of(2026, 5, 1))
                        .set(desk, FieldCode.RESULT, "残る文")
                        .bytes());
        write(
                folder,
                "turned",
                SECTION.book().turnRound().rename("報告", "Sheet1").bytes());
        HandledBook twice = SECTION.book();
        twice.put(twice.twice(station), twice.column(BookMarks.field(FieldCode.RESULT)), "二つ目");
        write(folder, "twice", twice.bytes());
        HandledBook edited = SECTION.book();
        edited.put(edited.row(station), 0, "123");
        write(folder, "edited", edited.bytes());
        write(folder, "shorter", SECTION.book().delete(station).bytes());
        HandledBook headless = SECTION.book();
        headless.rows().removeFirst();
        write(folder, "headless", headless.bytes());
        write(
                folder,
                "forgetful",
                SECTION.book()
                        .remove(BookWriter.HIDDEN_SHEET)
                        .set(station, FieldCode.RESULT, "直した。")
                        .bytes());
        write(folder, "asking", ASKING.bytes());
        write(
                folder,
                "answered",
                ASKING.book()
                        .on(ASKED)
                        .set(key(BookFixtures.STATION, ASKING.users.code()), BookMarks.ANSWER, "１，３００人")
                        .set(key(BookFixtures.STATION, ASKING.waiting.code()), BookMarks.ANSWER, 12)
                        .set(key(BookFixtures.DESK, ASKING.slow.code()), BookMarks.ANSWER, "一行目\n" + BookFixtures.RARE)
                        .set(key(BookFixtures.STATION, ASKING.desks.code()), BookMarks.ANSWER, "=1+1")
                        .turnRound()
                        .bytes());
        HandledBook pasted = SECTION.book();
        pasted.put(pasted.twice(station), 0, "");
        write(folder, "pasted", pasted.set(desk, FieldCode.ISSUES, "ほかの行").bytes());
        write(
                folder,
                "misread",
                SECTION.book()
                        .set(desk, FieldCode.BUDGET, "12345円")
                        .set(desk, FieldCode.SURVEY_ANSWERS, "令和7年4月1日")
                        .set(desk, FieldCode.SURVEY_SATISFIED, "2026/5/1")
                        .set(desk, FieldCode.ISSUES, "残る文")
                        .bytes());
        write(
                folder,
                "overlong",
                SECTION.book().set(desk, FieldCode.PUBLIC_TEXT, OVERLONG).bytes());
        write(folder, "foreign", OTHER_SECTION.bytes());
        writeAskedInDisorder(folder);
        writeMeanwhile(folder);
        saved = LibreOffice.saved(folder);
    }

    private static void writeAskedInDisorder(Path folder) {
        String users = key(BookFixtures.STATION, ASKING.users.code());
        HandledBook pasted = ASKING.book().on(ASKED);
        pasted.put(pasted.twice(users), 0, "");
        write(folder, "pastedAnswer", pasted.bytes());
        write(
                folder,
                "misreadAnswers",
                ASKING.book()
                        .on(ASKED)
                        .set(users, BookMarks.ANSWER, "1280円")
                        .set(key(BookFixtures.DESK, ASKING.slow.code()), BookMarks.ANSWER, "𠮷".repeat(1001))
                        .bytes());
    }

    private static void writeMeanwhile(Path folder) {
        HandledBook book = MEANWHILE
                .book()
                .set(MEANWHILE.key(BookFixtures.STATION), FieldCode.RESULT, "Excelで直した。")
                .on(ASKED);
        book.set(MEANWHILE.key(BookFixtures.STATION, MEANWHILE.users.code()), BookMarks.ANSWER, "1290");
        write(folder, "meanwhile", book.bytes());
        MEANWHILE
                .write(BookFixtures.STATION, FieldCode.RESULT, "画面で直した。")
                .write(BookFixtures.STATION, FieldCode.IMPROVEMENT, "画面だけの改善策")
                .write(BookFixtures.STATION, MEANWHILE.users.code(), "1300");
    }

    private static String key(String title, FieldCode field) {
        return ASKING.key(title, field);
    }

    private static void write(Path folder, String name, byte[] workbook) {
        try {
            Files.write(folder.resolve(name + ".xlsx"), workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] book(String name) {
        return Objects.requireNonNull(saved.get(name), () -> name + " in " + saved.keySet());
    }

    private static List<CellVerdict> cells(String name) {
        return SECTION.told(book(name)).stream()
                .flatMap(row -> row.cells().stream())
                .toList();
    }

    private static String note(CellVerdict cell) {
        Reason note = cell.note();
        return note == null ? "" : note.key();
    }

    private static List<String> refusals(String name) {
        return SECTION.told(book(name)).stream()
                .flatMap(row -> java.util.stream.Stream.ofNullable(row.refused()))
                .map(Reason::key)
                .toList();
    }

    @Test
    void anUntouchedWorkbookChangesNothing() {
        assertThat(SECTION.told(book("untouched"))).isEmpty();
        assertThat(SECTION.compare(book("untouched")).notes()).isEmpty();
        assertThat(BookFixtures.read(book("untouched")).base()).isNotNull();
    }

    @Test
    void whatWasWrittenIsTakenUnharmed() {
        assertThat(cells("filled"))
                .extracting(CellVerdict::kind, CellVerdict::value)
                .containsExactly(
                        tuple(Kind.TAKEN, "一行目\n二行目 " + BookFixtures.RARE),
                        tuple(Kind.TAKEN, "12345"),
                        tuple(Kind.TAKEN, "123"));
    }

    @Test
    void anUntouchedWorkbookWithValuesAndVoicesChangesNothing() {
        assertThat(ASKING.told(book("asking"))).isEmpty();
        assertThat(ASKING.compare(book("asking")).notes()).isEmpty();
        assertThat(BookFixtures.read(book("asking")).asked().rows()).hasSize(5);
        assertThat(BookFixtures.read(book("asking")).base()).isNotNull();
    }

    @Test
    void valuesAndAnswersAreTakenUnharmed() {
        assertThat(ASKING.told(book("answered")).stream().flatMap(row -> row.cells().stream()))
                .extracting(CellVerdict::kind, CellVerdict::value)
                .containsExactlyInAnyOrder(
                        tuple(Kind.TAKEN, "1300"),
                        tuple(Kind.TAKEN, "12"),
                        tuple(Kind.TAKEN, "一行目\n" + BookFixtures.RARE),
                        tuple(Kind.REFUSED, ""));
    }

    @Test
    void aFormulaAndADateAreStillRefusedAloneByTheirCells() {
        assertThat(cells("spoilt"))
                .extracting(CellVerdict::address, CellVerdict::kind)
                .containsExactly(tuple("G5", Kind.REFUSED), tuple("D6", Kind.TAKEN), tuple("G6", Kind.REFUSED));
    }

    @Test
    void sortingMovingAndRenamingChangeNothing() {
        assertThat(SECTION.told(book("turned"))).isEmpty();
    }

    @Test
    void rowsThatWereDoubledEditedOrDeletedHaveTheSameVerdict() {
        assertThat(refusals("twice")).containsOnly("progress.workbook.refused.twice");
        assertThat(refusals("edited")).containsExactly("progress.workbook.refused.key");
        assertThat(SECTION.told(book("shorter"))).isEmpty();
        assertThat(SECTION.compare(book("shorter")).notes())
                .containsExactly(Reason.of("progress.workbook.note.missingRows", 1));
    }

    @Test
    void aWorkbookWithoutMarksOrMemoryIsKnownForWhatItIs() {
        assertThatThrownBy(() -> BookFixtures.read(book("headless")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().kind()).isEqualTo(BookProblem.NO_REPORTS));
        assertThat(cells("forgetful")).extracting(CellVerdict::kind).containsExactly(Kind.CONFLICT);
    }

    @Test
    void rowsThatWerePastedWithoutAKeyAreRefusedAlone() {
        assertThat(SECTION.told(book("pasted")))
                .extracting(RowVerdict::number, RowVerdict::refused)
                .containsExactly(tuple(6, null), tuple(9, Reason.of("progress.workbook.refused.noKey")));
        assertThat(ASKING.told(book("pastedAnswer")))
                .extracting(RowVerdict::sheet, RowVerdict::number, RowVerdict::refused)
                .containsExactly(tuple(ASKED, 10, Reason.of("progress.workbook.refused.noKey")));
    }

    @Test
    void anotherUnitAndADateAsTextAreRefusedAloneByTheirCells() {
        assertThat(cells("misread"))
                .extracting(cell -> cell.field().code(), CellVerdict::kind, BookInLibreOfficeTest::note)
                .containsExactlyInAnyOrder(
                        tuple(FieldCode.BUDGET, Kind.REFUSED, "progress.workbook.refused.otherUnit"),
                        tuple(FieldCode.SURVEY_ANSWERS, Kind.REFUSED, "progress.violation.noFigure"),
                        tuple(FieldCode.SURVEY_SATISFIED, Kind.REFUSED, "progress.violation.noFigure"),
                        tuple(FieldCode.ISSUES, Kind.TAKEN, ""));
    }

    @Test
    void wordsOverTheirLimitAreTakenWholeWithTheCount() {
        assertThat(cells("overlong"))
                .extracting(CellVerdict::kind, CellVerdict::value, CellVerdict::note)
                .containsExactly(tuple(Kind.TAKEN, OVERLONG, Reason.of("progress.workbook.note.overlong", 201, 200)));
        assertThat(ASKING.told(book("misreadAnswers")))
                .flatExtracting(RowVerdict::cells)
                .extracting(CellVerdict::kind, BookInLibreOfficeTest::note)
                .containsExactly(
                        tuple(Kind.REFUSED, "progress.workbook.refused.otherUnit"),
                        tuple(Kind.TAKEN, "progress.workbook.note.overlong"));
    }

    @Test
    void whatWasWrittenOnThePortalMeanwhileIsAskedAndNeverWrittenOver() {
        assertThat(MEANWHILE.told(book("meanwhile")))
                .flatExtracting(RowVerdict::cells)
                .extracting(CellVerdict::kind, CellVerdict::base, CellVerdict::file, CellVerdict::portal)
                .containsExactly(
                        tuple(Kind.CONFLICT, BookFixtures.RESULT, "Excelで直した。", "画面で直した。"),
                        tuple(Kind.KEPT, "", "", "画面だけの改善策"),
                        tuple(Kind.CONFLICT, "1280", "1290", "1300"));
    }

    /** What refuses the whole of it is the memory of whose it is; without that, each of its rows is. */
    @Test
    void aWorkbookOfAnotherSectionStillSaysWhoseItIs() {
        BookBase base =
                Objects.requireNonNull(BookFixtures.read(book("foreign")).base());

        assertThat(base.department()).isEqualTo(OTHER_SECTION.section().department());
        assertThat(base.round()).isEqualTo(OTHER_SECTION.section().round().id());
        assertThat(refusals("foreign")).hasSize(8).containsOnly("progress.workbook.refused.key");
    }
}
