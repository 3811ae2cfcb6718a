package jp.hagukumi.progress.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.ReportState;
import jp.hagukumi.progress.Written;
import jp.hagukumi.progress.workbook.CellVerdict.Kind;
import jp.hagukumi.progress.workbook.WorkbookPreview.Wanted;
import jp.hagukumi.shared.Words;
import jp.hagukumi.workbook.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-025: the sheet with what only single reports are asked, the values of their indicators and the answers to voices. */
class AskedSheetTest {

    private static final String SHEET = "指標・市民の声";

    private final BookFixtures section = BookFixtures.asking();
    private final HandledBook book = section.book().on(SHEET);
    private final FieldCode users = section.users.code();
    private final FieldCode waiting = section.waiting.code();
    private final FieldCode desks = section.desks.code();
    private final String usersRow = section.key(BookFixtures.STATION, users);
    private final String waitingRow = section.key(BookFixtures.STATION, waiting);
    private final String desksRow = section.key(BookFixtures.STATION, desks);
    private final String slowRow = section.key(BookFixtures.DESK, section.slow.code());
    private final String visitsRow = section.key(BookFixtures.VISIT, section.visits.code());

    private HandledBook write(String key, Object value) {
        return book.set(key, BookMarks.ANSWER, value);
    }

    private List<Reason> notes() {
        return section.compare(book.bytes()).notes();
    }

    private Reason refused() {
        return section.told(book.bytes()).stream()
                .map(RowVerdict::refused)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void hasARowForEveryValueAndEveryVoiceOfEveryReport() {
        assertThat(book.rows().subList(BookLayout.HEAD_ROWS, book.rows().size()))
                .containsExactly(
                        List.of(usersRow, BookFixtures.STATION, "利用者数（人）", "1234", "1280"),
                        List.of(waitingRow, BookFixtures.STATION, "待っている人の数（人）", "", ""),
                        List.of(desksRow, BookFixtures.STATION, "市民の声（苦情）への対応：駅の北口にもほしい。", "", ""),
                        List.of(slowRow, BookFixtures.DESK, "市民の声（相談）への対応：朝の受付が遅い。", "", ""),
                        List.of(visitsRow, BookFixtures.VISIT, "訪問した家庭の数（人）", "", "40"));
        assertThat(book.rows().get(BookLayout.HEADINGS)).endsWith("事業", "聞かれていること", "令和6年度", "書く欄");
    }

    @Test
    void isNotThereWhereNoReportIsAskedAnything() {
        BookFixtures plain = new BookFixtures();

        assertThatThrownBy(() -> plain.book().sheet(SHEET)).hasMessageContaining(SHEET);
        assertThat(plain.compare(plain.bytes()).notes()).isEmpty();
    }

    @Test
    void saysNothingOfAnUntouchedWorkbook() {
        assertThat(section.told(section.bytes())).isEmpty();
        assertThat(section.compare(section.bytes()).notes()).isEmpty();
        assertThat(section.told(book.bytes())).isEmpty();
    }

    @Test
    void takesAValueAndAnAnswerAndSaysWhereTheyStand() {
        write(waitingRow, "12");
        write(slowRow, "受付を8時からにした。");

        List<RowVerdict> told = section.told(book.bytes());

        assertThat(told)
                .extracting(RowVerdict::sheet, RowVerdict::title)
                .containsExactly(tuple(SHEET, BookFixtures.STATION), tuple(SHEET, BookFixtures.DESK));
        assertThat(told)
                .flatExtracting(RowVerdict::cells)
                .extracting(CellVerdict::address, CellVerdict::kind, CellVerdict::written)
                .containsExactly(
                        tuple("E6", Kind.TAKEN, new Written(waiting, 0, "12")),
                        tuple("E8", Kind.TAKEN, new Written(section.slow.code(), 0, "受付を8時からにした。")));
    }

    @Test
    void asksWhatBothChangedAndKeepsWhatThePortalAloneChanged() {
        section.write(BookFixtures.STATION, users, "1300").write(BookFixtures.STATION, desks, "検討する。");
        write(usersRow, "1290");

        assertThat(section.told(book.bytes()))
                .flatExtracting(RowVerdict::cells)
                .extracting(CellVerdict::kind, CellVerdict::base, CellVerdict::file, CellVerdict::portal)
                .containsExactly(tuple(Kind.CONFLICT, "1280", "1290", "1300"), tuple(Kind.KEPT, "", "", "検討する。"));
    }

    @Test
    void saysOfAnEmptiedCellThatTheValueGoes() {
        write(usersRow, "");

        assertThat(section.only(book).kind()).isEqualTo(Kind.EMPTIED);
    }

    @ParameterizedTest
    @CsvSource({"１，３００人, 1300", "▲5, -5", "46.70, 46.70", "未調査, 未調査", "約100, 約100"})
    void understandsAValueAsTheScreenDoes(String written, String value) {
        write(waitingRow, written);

        assertThat(section.only(book).value()).isEqualTo(value);
    }

    @Test
    void refusesAValueInAnotherUnitAFormulaAndATextThatNoPlanCanHold() {
        write(usersRow, "1280円");
        write(waitingRow, "=1+1");
        write(desksRow, "対応した。");
        assertThat(section.told(book.bytes()))
                .flatExtracting(RowVerdict::cells)
                .extracting(
                        CellVerdict::kind,
                        cell -> cell.note() == null ? "" : cell.note().key())
                .containsExactly(
                        tuple(Kind.REFUSED, "progress.workbook.refused.otherUnit"),
                        tuple(Kind.REFUSED, "workbook.FileProblem.FORMULA"),
                        tuple(Kind.TAKEN, ""));

        write(usersRow, "1280");
        write(desksRow, "");
        write(waitingRow, "多".repeat(201));
        assertThat(section.only(book).note()).isEqualTo(Reason.of("progress.violation.tooLong", 200, 201));
    }

    @Test
    void takesAnAnswerOverItsLimitAndSaysTheCount() {
        write(slowRow, "𠮷".repeat(1001));

        assertThat(section.only(book).kind()).isEqualTo(Kind.TAKEN);
        assertThat(section.only(book).note()).isEqualTo(Reason.of("progress.workbook.note.overlong", 1001, 1000));
    }

    @Test
    void refusesWhatWasWrittenForALockedReport() {
        write(visitsRow, "41");
        assertThat(refused()).isEqualTo(Reason.of("progress.workbook.refused.locked.SUBMITTED", "保育課"));
        assertThat(section.only(book).kind()).isEqualTo(Kind.REFUSED);
    }

    @Test
    void refusesOneThatWasSubmittedAfterTheDownloadThoughItsVoiceIsNotAskedThereAnyMore() {
        write(slowRow, "受付を8時からにした。");
        section.become(BookFixtures.DESK, ReportState.SUBMITTED, BookFixtures.DESK)
                .askNoMore(BookFixtures.DESK);

        assertThat(refused()).isEqualTo(Reason.of("progress.workbook.refused.locked.SUBMITTED", "保育課"));
    }

    @Test
    void refusesWhatIsNotAskedAnyMoreAndSaysNothingWhereNobodyWrote() {
        section.askNoMore(BookFixtures.STATION);
        assertThat(section.told(book.bytes())).isEmpty();

        write(waitingRow, "12");
        assertThat(section.told(book.bytes()))
                .singleElement()
                .extracting(RowVerdict::refused)
                .isEqualTo(Reason.of("progress.workbook.refused.notAsked"));
    }

    @Test
    void aRowThatIsGoneSaysNothing() {
        book.delete(waitingRow);
        write(slowRow, "受付を8時からにした。");

        assertThat(section.only(book).kind()).isEqualTo(Kind.TAKEN);
        assertThat(notes()).containsExactly(Reason.of("progress.workbook.note.missingAsked", 1));
    }

    @Test
    void withoutItsSheetOrItsColumnNothingChanges() {
        int column = book.column(BookMarks.field(BookMarks.ANSWER));
        write(waitingRow, "12");
        book.rows().forEach(row -> {
            if (column < row.size()) {
                row.remove(column);
            }
        });
        assertThat(section.told(book.bytes())).isEmpty();
        assertThat(notes()).containsExactly(Reason.of("progress.workbook.note.missingAsked", 5));

        book.remove(SHEET);
        assertThat(section.told(book.bytes())).isEmpty();
        assertThat(notes()).containsExactly(Reason.of("progress.workbook.note.missingAsked", 5));
    }

    /** Such a workbook has neither the sheet nor a word of these fields among what it remembers. */
    @Test
    void aWorkbookFromBeforeThereWasThisSheetComesBack() {
        book.remove(SHEET);
        List<List<Object>> hidden = book.sheet(BookWriter.HIDDEN_SHEET);
        hidden.removeIf(line -> line.getFirst().toString().matches("(asked|field value_|field voice_).*"));
        List<List<String>> lines = hidden.subList(0, hidden.size() - 1).stream()
                .map(line -> line.stream().map(String::valueOf).toList())
                .toList();
        hidden.getLast().set(1, BookBase.hash(lines));

        assertThat(BookFixtures.read(book.bytes()).base()).isNotNull();
        assertThat(section.told(book.bytes())).isEmpty();
    }

    @Test
    void refusesTwoRowsOfOneFieldThatDiffer() {
        List<Object> copy = book.twice(usersRow);
        book.put(copy, book.column(BookMarks.field(BookMarks.ANSWER)), "1300");

        assertThat(refused()).isEqualTo(Reason.of("progress.workbook.refused.twice", "5, 10"));
        assertThat(section.told(book.bytes())).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "'', progress.workbook.refused.noKey",
        "STATION, progress.workbook.refused.key",
        "STATION/, progress.workbook.refused.key",
        "STATION/利用者数, progress.workbook.refused.key",
        "/value_1, progress.workbook.refused.key",
        "5c6f5fd5-60f5-4d3c-9c3c-6d1d0a3f0e35/value_1, progress.workbook.refused.key",
        "STATION/result, progress.workbook.refused.notAsked",
        "STATION/answer, progress.workbook.refused.notAsked",
    })
    void refusesARowWhoseKeyWasEdited(String edited, String why) {
        write(waitingRow, "12");
        book.put(book.row(waitingRow), 0, edited.replace("STATION", section.key(BookFixtures.STATION)));

        assertThat(section.told(book.bytes()))
                .singleElement()
                .satisfies(row -> assertThat(row.refused()).isEqualTo(Reason.of(why)));
    }

    @Test
    void refusesRowsThatWereSortedWithoutTheirKeysAlsoWithinOneProject() {
        List<Object> first = book.row(usersRow);
        List<Object> second = book.row(waitingRow);
        first.set(0, waitingRow);
        second.set(0, usersRow);

        assertThat(section.told(book.bytes()))
                .extracting(RowVerdict::refused)
                .containsExactly(
                        Reason.of("progress.workbook.refused.question", "利用者数（人）", "待っている人の数（人）"),
                        Reason.of("progress.workbook.refused.question", "待っている人の数（人）", "利用者数（人）"));
    }

    @Test
    void refusesARowWithTheNameOfAnotherProject() {
        book.put(book.row(waitingRow), 1, BookFixtures.DESK);

        assertThat(refused())
                .isEqualTo(Reason.of("progress.workbook.refused.title", BookFixtures.DESK, BookFixtures.STATION));
    }

    @Test
    void findsRowsAndColumnsWhereverTheyWereSortedTo() {
        write(waitingRow, "12").turnRound().rename(SHEET, "声 (2)").rename("報告", "Sheet1");

        assertThat(section.only(book).written()).isEqualTo(new Written(waiting, 0, "12"));
    }

    @Test
    void refusesAWorkbookWithTwoOfThem() {
        book.copySheet("写し");

        assertThatThrownBy(() -> BookFixtures.read(book.bytes()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().kind()).isEqualTo(BookProblem.SHEET_TWICE));
    }

    @Test
    void asksForWhatDiffersWhenTheHiddenSheetIsGone() {
        book.remove(BookWriter.HIDDEN_SHEET);
        write(usersRow, "1290");
        write(waitingRow, "12");
        write(desksRow, "");

        assertThat(section.told(book.bytes()))
                .flatExtracting(RowVerdict::cells)
                .extracting(CellVerdict::kind)
                .containsExactly(Kind.CONFLICT, Kind.TAKEN);
    }

    /** Written twice, the second writing would be found stale. */
    @Test
    void writesAReportOnceForTheRowsThatItHasOnBothSheets() {
        write(waitingRow, "12");
        write(usersRow, "1290");
        book.on("報告").set(section.key(BookFixtures.STATION), FieldCode.ISSUES, "課題");
        WorkbookPreview.Ready ready = new WorkbookPreview.Ready(
                "x.xlsx", section.section().round(), "保育課", 3, section.told(book.bytes()), List.of());

        assertThat(ready.decided(Map.of()))
                .singleElement()
                .extracting(Wanted::fields)
                .isEqualTo(List.of(
                        new Written(FieldCode.ISSUES, 0, "課題"),
                        new Written(users, 1, "1290"),
                        new Written(waiting, 0, "12")));
    }

    @Test
    void tellsOfARefusalOnWhichSheetItStands() {
        write(usersRow, "1280円");
        WorkbookPreview.Ready ready = new WorkbookPreview.Ready(
                "x.xlsx", section.section().round(), "保育課", 3, new ArrayList<>(section.told(book.bytes())), List.of());

        assertThat(new PreviewWords(Words.JAPANESE).refusals(ready))
                .containsExactly("「指標・市民の声」シート E5（1-01 送迎保育ステーション「利用者数」）：「円」と書かれています。ここは人の数です。人に直してください。");
    }
}
