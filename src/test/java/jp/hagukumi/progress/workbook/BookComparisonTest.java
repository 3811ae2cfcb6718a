package jp.hagukumi.progress.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportState;
import jp.hagukumi.progress.Written;
import jp.hagukumi.progress.workbook.CellVerdict.Kind;
import jp.hagukumi.progress.workbook.WorkbookPreview.Place;
import jp.hagukumi.progress.workbook.WorkbookPreview.Side;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.Words;
import jp.hagukumi.workbook.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-025: what a section's workbook may come back like, and what is said of each cell. */
class BookComparisonTest {

    private final BookFixtures section = new BookFixtures();
    private final HandledBook book = section.book();
    private final String station = section.key(BookFixtures.STATION);
    private final String desk = section.key(BookFixtures.DESK);
    private final String visit = section.key(BookFixtures.VISIT);

    private Reason refused(String title) {
        return section.told(book.bytes()).stream()
                .filter(row -> row.title().equals(title))
                .map(RowVerdict::refused)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sayNothingOfAnUntouchedWorkbook() {
        assertThat(section.told(section.bytes())).isEmpty();
        assertThat(section.compare(section.bytes()).notes()).isEmpty();
        assertThat(section.told(book.bytes())).isEmpty();
    }

    @Test
    void takesWhatTheWorkbookAloneChanged() {
        book.set(station, FieldCode.RESULT, "書き直した。\n二行目 " + BookFixtures.RARE);

        CellVerdict cell = section.only(book);

        assertThat(cell.kind()).isEqualTo(Kind.TAKEN);
        assertThat(cell.base()).isEqualTo(BookFixtures.RESULT);
        assertThat(cell.portal()).isEqualTo(BookFixtures.RESULT);
        assertThat(cell.written()).isEqualTo(new Written(FieldCode.RESULT, 1, "書き直した。\n二行目 " + BookFixtures.RARE));
    }

    @Test
    void takesWhatWasWrittenIntoAnEmptyFieldAsOneThatNobodyHadWrittenIn() {
        book.set(desk, FieldCode.ISSUES, "課題");

        assertThat(section.only(book).written()).isEqualTo(new Written(FieldCode.ISSUES, 0, "課題"));
    }

    @Test
    void leavesWhatThePortalAloneChanged() {
        section.write(BookFixtures.STATION, FieldCode.RESULT, "画面で直した。");

        CellVerdict cell = section.only(book);

        assertThat(cell.kind()).isEqualTo(Kind.KEPT);
        assertThat(cell.portal()).isEqualTo("画面で直した。");
    }

    @Test
    void asksWhatBothChanged() {
        section.write(BookFixtures.STATION, FieldCode.RESULT, "紙から写した。")
                .write(BookFixtures.STATION, FieldCode.RESULT, "画面で直した。");
        book.set(station, FieldCode.RESULT, "Excelで直した。");

        CellVerdict cell = section.only(book);

        assertThat(cell.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(List.of(String.valueOf(cell.base()), cell.file(), cell.portal()))
                .containsExactly(BookFixtures.RESULT, "Excelで直した。", "画面で直した。");
        assertThat(cell.written()).isEqualTo(new Written(FieldCode.RESULT, 3, "Excelで直した。"));
    }

    @Test
    void neitherAsksNorTakesWhatBothChangedToTheSame() {
        section.write(BookFixtures.STATION, FieldCode.RESULT, "同じ文。");
        book.set(station, FieldCode.RESULT, "同じ文。");

        assertThat(section.told(book.bytes())).isEmpty();
    }

    @Test
    void takesOverWordsThatWerePutBackOnThePortal() {
        section.write(BookFixtures.STATION, FieldCode.RESULT, "別の文。")
                .write(BookFixtures.STATION, FieldCode.RESULT, BookFixtures.RESULT);
        book.set(station, FieldCode.RESULT, "Excelで直した。");

        assertThat(section.only(book).kind()).isEqualTo(Kind.TAKEN);
        assertThat(section.only(book).written().seen()).isEqualTo(3);
    }

    @Test
    void saysOfAnEmptiedCellThatTheWordsGo() {
        book.set(station, FieldCode.RESULT, "  ");

        assertThat(section.only(book).kind()).isEqualTo(Kind.EMPTIED);
        assertThat(section.only(book).written()).isEqualTo(new Written(FieldCode.RESULT, 1, ""));
    }

    @Test
    void findsRowsAndColumnsWhereverTheyWereSortedTo() {
        book.set(station, FieldCode.ISSUES, "課題")
                .turnRound()
                .rename("報告", "保育課 提出用 (2)")
                .rename("前回", "x");

        assertThat(section.only(book).written()).isEqualTo(new Written(FieldCode.ISSUES, 0, "課題"));
    }

    @Test
    void aRowThatIsGoneSaysNothing() {
        book.delete(station).set(desk, FieldCode.ISSUES, "課題");

        assertThat(section.only(book).written().value()).isEqualTo("課題");
        assertThat(section.compare(book.bytes()).notes())
                .containsExactly(Reason.of("progress.workbook.note.missingRows", 1));
    }

    @Test
    void aColumnThatIsGoneSaysNothing() {
        int column = book.column(BookMarks.field(FieldCode.RESULT));
        book.rows().forEach(row -> {
            if (column < row.size()) {
                row.remove(column);
            }
        });

        assertThat(section.told(book.bytes())).isEmpty();
        assertThat(section.compare(book.bytes()).notes())
                .extracting(Reason::key)
                .containsExactly("progress.workbook.note.missingColumn");
    }

    @Test
    void tellsOfColumnsThatAreNotRead() {
        book.put(book.row(station), 20, "自分用のメモ");

        assertThat(section.told(book.bytes())).isEmpty();
        assertThat(section.compare(book.bytes()).notes())
                .containsExactly(Reason.of("progress.workbook.note.column", "U", "報告"));
    }

    @Test
    void refusesTwoRowsOfOneReportThatDiffer() {
        List<Object> copy = book.twice(station);
        book.put(copy, book.column(BookMarks.field(FieldCode.RESULT)), "貼り付けた行");
        book.set(desk, FieldCode.ISSUES, "ほかの行");

        assertThat(refused(BookFixtures.STATION)).isEqualTo(Reason.of("progress.workbook.refused.twice", "5, 8"));
        assertThat(section.told(book.bytes())).hasSize(3).anySatisfy(row -> {
            assertThat(row.refused()).isNull();
            assertThat(row.title()).isEqualTo(BookFixtures.DESK);
        });
    }

    @Test
    void takesARowOnceThatStandsThereTwiceTheSame() {
        book.set(station, FieldCode.RESULT, "直した。");
        book.twice(station);

        assertThat(section.told(book.bytes())).hasSize(1);
    }

    @Test
    void refusesARowWhoseKeyWasEdited() {
        book.put(book.row(station), 0, UUID.randomUUID().toString());
        assertThat(refused(BookFixtures.STATION)).isEqualTo(Reason.of("progress.workbook.refused.key"));

        book.put(book.row(desk), 0, "1-02");
        assertThat(refused(BookFixtures.DESK)).isEqualTo(Reason.of("progress.workbook.refused.key"));
    }

    @Test
    void refusesARowThatWasPastedWithoutAKey() {
        List<Object> copy = book.twice(station);
        book.put(copy, 0, "");

        assertThat(section.told(book.bytes()))
                .extracting(RowVerdict::number, RowVerdict::refused)
                .containsExactly(tuple(8, Reason.of("progress.workbook.refused.noKey")));
    }

    @Test
    void refusesRowsThatWereSortedWithoutTheirKeys() {
        Object first = book.row(station).getFirst();
        Object second = book.row(desk).getFirst();
        List<Object> stationRow = book.row(station);
        List<Object> deskRow = book.row(desk);
        stationRow.set(0, second);
        deskRow.set(0, first);

        assertThat(section.told(book.bytes()))
                .extracting(RowVerdict::refused)
                .containsExactly(
                        Reason.of("progress.workbook.refused.title", BookFixtures.STATION, BookFixtures.DESK),
                        Reason.of("progress.workbook.refused.title", BookFixtures.DESK, BookFixtures.STATION));
    }

    @Test
    void stillKnowsAProjectThatThePlanCallsOtherwiseSince() {
        book.set(station, FieldCode.ISSUES, "課題");
        section.become(BookFixtures.STATION, ReportState.DRAFT, "1-01 駅前保育ステーション");

        assertThat(section.only(book).kind()).isEqualTo(Kind.TAKEN);
    }

    @Test
    void refusesWhatWasWrittenInASubmittedReportAndNothingElse() {
        book.set(visit, FieldCode.ISSUES, "あとから").set(desk, FieldCode.ISSUES, "課題");

        List<RowVerdict> told = section.told(book.bytes());

        assertThat(told)
                .filteredOn(row -> row.refused() != null)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.refused()).isEqualTo(Reason.of("progress.workbook.refused.locked.SUBMITTED", "保育課"));
                    assertThat(row.cells()).extracting(CellVerdict::kind).containsExactly(Kind.REFUSED);
                });
        assertThat(told).filteredOn(row -> row.refused() == null).hasSize(1);
    }

    @Test
    void refusesOneThatWasSubmittedAfterTheDownload() {
        book.set(station, FieldCode.ISSUES, "課題");
        section.become(BookFixtures.STATION, ReportState.SUBMITTED, BookFixtures.STATION);

        assertThat(section.only(book).kind()).isEqualTo(Kind.REFUSED);
    }

    @Test
    void refusesFormulasErrorsAndDatesByTheirCells() {
        book.set(station, FieldCode.RESULT, "=A1")
                .set(desk, FieldCode.RESULT, LocalDate.of(2026, 5, 1))
                .set(desk, FieldCode.ISSUES, "課題");

        assertThat(section.told(book.bytes()).stream().flatMap(row -> row.cells().stream()))
                .extracting(
                        CellVerdict::address,
                        CellVerdict::kind,
                        cell -> cell.note() == null ? "" : cell.note().key())
                .containsExactly(
                        tuple("D5", Kind.REFUSED, "workbook.FileProblem.FORMULA"),
                        tuple("D6", Kind.REFUSED, "workbook.FileProblem.DATE"),
                        tuple("G6", Kind.TAKEN, ""));
        assertThat(new PreviewWords(Words.JAPANESE)
                        .of(section.told(book.bytes())
                                .getFirst()
                                .cells()
                                .getFirst()
                                .note()))
                .startsWith("「報告」シート5行目「実績」（D5）に数式「=A1」");
    }

    @ParameterizedTest
    @CsvSource({
        "budget, １２，３４５千円, 12345",
        "budget, ▲500, -500",
        "survey_answers, １２３人, 123",
        "survey_answers, －, ''",
        "survey_satisfied, ４５．５％, 45.5",
        "mark, Ａ, A",
        "mark, A 前の年度の言い方, A",
        "mark, 計画どおり, B",
        "direction, 拡 充, grow"
    })
    void understandsWhatPeopleWrite(String field, String written, String value) {
        book.set(desk, new FieldCode(field), written);

        List<CellVerdict> cells = section.told(book.bytes()).stream()
                .flatMap(row -> row.cells().stream())
                .toList();

        assertThat(cells).hasSize(value.isEmpty() ? 0 : 1).allSatisfy(cell -> {
            assertThat(cell.kind()).isEqualTo(Kind.TAKEN);
            assertThat(cell.value()).isEqualTo(value);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "budget, 12345円, progress.workbook.refused.otherUnit",
        "budget, 約1000, progress.violation.noFigure",
        "budget, 1.5, progress.violation.noWhole",
        "survey_answers, -3, progress.violation.noCount",
        "survey_answers, 令和7年4月1日, progress.violation.noFigure",
        "mark, E, progress.workbook.refused.choice",
        "direction, やめる, progress.workbook.refused.choice"
    })
    void refusesWhatCannotStandInAField(String field, String written, String why) {
        book.set(desk, new FieldCode(field), written).set(desk, FieldCode.ISSUES, "課題");

        assertThat(section.told(book.bytes()).getFirst().cells())
                .extracting(
                        CellVerdict::kind,
                        cell -> cell.note() == null ? "" : cell.note().key())
                .containsExactlyInAnyOrder(tuple(Kind.REFUSED, why), tuple(Kind.TAKEN, ""));
    }

    @Test
    void takesANumberAsItIsShown() {
        book.set(desk, FieldCode.BUDGET, 12345).set(station, FieldCode.BUDGET, 12000.0);

        assertThat(section.only(book).value()).isEqualTo("12345");
    }

    @Test
    void takesAShareAsItIsShown() {
        book.set(desk, FieldCode.SURVEY_SATISFIED, new BigDecimal("0.455"));

        assertThat(section.only(book).value()).isEqualTo("45.5");
    }

    @Test
    void takesWordsOverTheLimitAndSaysTheCount() {
        String words = "𠮷".repeat(201);
        book.set(desk, FieldCode.PUBLIC_TEXT, words);

        CellVerdict cell = section.only(book);

        assertThat(cell.kind()).isEqualTo(Kind.TAKEN);
        assertThat(cell.value()).isEqualTo(words);
        assertThat(cell.note()).isEqualTo(Reason.of("progress.workbook.note.overlong", 201, 200));
    }

    @Test
    void refusesWordsThatNoFieldCanHold() {
        book.set(desk, FieldCode.RESULT, "あ".repeat(16_001));

        assertThat(section.only(book).note()).isEqualTo(Reason.of("progress.violation.tooLong", 16_000, 16_001));
    }

    @Test
    void asksForEverythingThatDiffersWhenTheHiddenSheetIsGone() {
        book.remove(BookWriter.HIDDEN_SHEET)
                .set(station, FieldCode.RESULT, "直した。")
                .set(station, FieldCode.MARK, "")
                .set(desk, FieldCode.ISSUES, "課題");

        assertThat(section.told(book.bytes()).stream().flatMap(row -> row.cells().stream()))
                .extracting(CellVerdict::kind, CellVerdict::file)
                .containsExactly(tuple(Kind.CONFLICT, "直した。"), tuple(Kind.TAKEN, "課題"));
        assertThat(section.compare(book.bytes()).notes()).containsExactly(Reason.of("progress.workbook.note.noBase"));
    }

    @Test
    void believesNoHiddenSheetThatWasChanged() {
        List<List<Object>> hidden = book.sheet(BookWriter.HIDDEN_SHEET);
        hidden.stream()
                .filter(line -> line.contains(BookFixtures.RESULT))
                .forEach(line -> line.set(line.indexOf(BookFixtures.RESULT), "なかった文"));

        assertThat(BookFixtures.read(book.bytes()).base()).isNull();
        assertThat(BookFixtures.read(section.bytes()).base()).isNotNull();
    }

    @Test
    void refusesAWorkbookWithoutItsMarks() {
        book.rows().removeFirst();

        assertThatThrownBy(() -> BookFixtures.read(book.bytes()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().kind()).isEqualTo(BookProblem.NO_REPORTS));
    }

    @Test
    void refusesAWorkbookWithTheReportsOnTwoSheets() {
        book.copySheet("報告 (2)");

        assertThatThrownBy(() -> BookFixtures.read(book.bytes()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().kind()).isEqualTo(BookProblem.SHEET_TWICE));
    }

    /** Each row is kept as wide as the widest before it, so that one cell far to the right would cost all memory. */
    @Test
    void refusesASheetWithMoreColumnsThanAnybodyFills() {
        book.put(book.row(station), Book.COLUMNS, "はるか右のメモ");

        assertThatThrownBy(() -> BookFixtures.read(book.bytes()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().kind()).isEqualTo(BookProblem.TOO_MANY_COLUMNS));
    }

    @Test
    void sortsTheKeysOfTheReportsTogetherWithTheirWords(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("book.xlsx"), section.bytes());

        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            assertThat(new String(sheet.readAllBytes(), StandardCharsets.UTF_8)).contains("<autoFilter ref=\"A3:");
        }
    }

    @Test
    void believesNoHiddenSheetThatWasForgedWithItsHash() {
        List<String> head = BookBase.lines(section.section()).getFirst();
        for (List<String> forged : List.of(
                List.of("title", "no key", "x"),
                List.of("field result", ReportId.next().toString(), "1", "x"),
                List.of("field"),
                List.of("field", station, "1", "x"),
                List.of("field result", station, "many", "x"))) {
            List<List<String>> lines = new ArrayList<>(List.of(head, List.of("title", station, "x"), forged));
            lines.add(List.of("hash", BookBase.hash(lines)));

            assertThat(BookBase.of(lines)).as(forged.toString()).isNull();
        }
    }

    @Test
    void refusesAFieldThatHasTwoColumns() {
        book.rows().getFirst().set(book.column(BookMarks.field(FieldCode.MARK)), BookMarks.field(FieldCode.RESULT));

        assertThatThrownBy(() -> BookFixtures.read(book.bytes()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().kind()).isEqualTo(BookProblem.COLUMN_TWICE));
    }

    @Test
    void writesOnlyWhatWasDecided() {
        section.write(BookFixtures.STATION, FieldCode.RESULT, "画面で直した。");
        book.set(station, FieldCode.RESULT, "Excelで直した。").set(desk, FieldCode.ISSUES, "課題");
        WorkbookPreview.Ready ready = new WorkbookPreview.Ready(
                "x.xlsx", section.section().round(), "保育課", 3, section.told(book.bytes()), List.of());
        Place place = new Place(section.report(BookFixtures.STATION).id(), FieldCode.RESULT.value());

        assertThatThrownBy(() -> ready.decided(Map.of()))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("progress.violation.undecided");
        assertThat(ready.decided(Map.of(place, Side.PORTAL)))
                .flatExtracting(WorkbookPreview.Wanted::fields)
                .containsExactly(new Written(FieldCode.ISSUES, 0, "課題"));
        assertThat(ready.decided(Map.of(place, Side.FILE)))
                .flatExtracting(WorkbookPreview.Wanted::fields)
                .containsExactlyInAnyOrder(
                        new Written(FieldCode.RESULT, 2, "Excelで直した。"), new Written(FieldCode.ISSUES, 0, "課題"));
    }
}
