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
        saved = LibreOffice.saved(folder);
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
}
