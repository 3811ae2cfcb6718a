package jp.hagukumi.plan.history;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.HistoryFixtures;
import jp.hagukumi.plan.LibreOffice;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.Thing;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-015: a plan that was amended twice, compared between its dates. */
@PortalIT
class PlanComparisonsIT {

    @Autowired
    private Office office;

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanReader reader;

    @Autowired
    private PlanComparisons comparisons;

    private PlanId plan;

    @BeforeEach
    void aPlanAmendedTwice() {
        office.reset();
        plan = PlanFixtures.create(office, imports);
        PlanFixtures.amend(office, imports, plan, HistoryFixtures.amended(), LocalDate.of(2024, 4, 1));
        PlanFixtures.amend(office, imports, plan, HistoryFixtures.amendedAgain(), LocalDate.of(2025, 4, 1));
        office.as(DemoPeople.VIEWER);
    }

    @Test
    void namesWhatWasAddedChangedAndMovedWithThePlaceThenAndNow() {
        Comparison comparison = compare(1, 2);

        assertThat(comparison.rows())
                .extracting(ComparedRow::title, ComparedRow::differences)
                .containsExactlyInAnyOrder(
                        tuple("1-01 駅前保育ステーション", Set.of(Difference.CHANGED)),
                        tuple("1-09 休日保育", Set.of(Difference.ADDED)),
                        tuple("2-02 養育支援訪問", Set.of(Difference.MOVED)));
        ComparedRow moved = row(comparison, "2-02 養育支援訪問");
        assertThat(moved.placeBefore()).isEqualTo("2 " + PlanFixtures.GOAL_2);
        assertThat(moved.placeAfter()).isEqualTo("1 " + PlanFixtures.GOAL_1);
    }

    @Test
    void setsOldAndNewOfAPartAgainstEachOtherWithTheReason() {
        Comparison comparison = compare(1, 2);
        ComparedRow changed = row(comparison, "1-01 駅前保育ステーション");

        assertThat(changed.fields())
                .containsExactly(new ComparedField("名称", PlanFixtures.PROJECT_STATION, "駅前保育ステーション"));
        assertThat(comparison.reasons(changed)).containsExactly("中間年の見直し");
        assertThat(changed.revisions()).containsExactly(2);
    }

    @Test
    void sumsUpWhatSeveralRevisionsDid() {
        Comparison comparison = compare(1, PlanLedger.NOW);

        assertThat(row(comparison, "1-01 駅前保育送迎所").fields())
                .containsExactly(new ComparedField("名称", PlanFixtures.PROJECT_STATION, "駅前保育送迎所"));
        assertThat(row(comparison, "1-01 駅前保育送迎所").revisions()).containsExactly(2, 3);
    }

    @Test
    void doesNotListWhatCameBackToWhatItSaid() {
        assertThat(compare(1, PlanLedger.NOW).rows())
                .extracting(ComparedRow::title)
                .doesNotContain("2-02 養育支援訪問");
    }

    @Test
    void hasNothingToSayAboutOneDate() {
        assertThat(compare(2, 2).rows()).isEmpty();
    }

    @Test
    void findsNothingThatWasChangedOnlyLater() {
        assertThat(compare(2, 3).rows()).extracting(ComparedRow::title).contains("1-01 駅前保育送迎所");
        assertThat(row(compare(1, 2), "1-01 駅前保育ステーション").fields())
                .extracting(ComparedField::after)
                .containsExactly("駅前保育ステーション");
    }

    @Test
    void tellsWhatThePlanSaysOfItself() {
        assertThat(row(compare(2, 3), "計画の基本情報").fields())
                .extracting(ComparedField::label, ComparedField::after)
                .containsExactly(tuple("備考", "二度目の見直し"));
    }

    @Test
    void theWorkbookSaysTheSame() throws IOException {
        byte[] workbook = comparisons.workbook(plan, 1, 2, Locale.JAPANESE);

        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            List<Row> rows = read.getFirstSheet().read();
            assertThat(read.getFirstSheet().getName()).isEqualTo("新旧対照表");
            assertThat(rows.getFirst().getCellText(0)).contains("旧：第1版 令和4年4月1日（金） 策定", "新：第2版 令和6年4月1日（月） 改定");
            assertThat(rows)
                    .extracting(PlanComparisonsIT::cells)
                    .anySatisfy(cells -> assertThat(cells)
                            .containsExactly(
                                    "変更",
                                    "1 " + PlanFixtures.GOAL_1 + "\n1-01 駅前保育ステーション",
                                    "名称",
                                    PlanFixtures.PROJECT_STATION,
                                    "駅前保育ステーション",
                                    "令和6年4月1日（月） 中間年の見直し"));
        }
    }

    @Test
    void anotherProgramSeesEveryCellOfTheWorkbook(@TempDir Path folder) throws IOException {
        byte[] workbook = comparisons.workbook(plan, 1, 2, Locale.JAPANESE);
        Files.write(folder.resolve("comparison.xlsx"), workbook);

        List<LibreOffice.Sheet> seen = requireNonNull(LibreOffice.read(folder).get("comparison"));

        try (ReadableWorkbook written = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(seen).extracting(LibreOffice.Sheet::name).containsExactly("新旧対照表");
            assertThat(seen.getFirst().rows())
                    .containsExactlyElementsOf(written.getFirstSheet().read().stream()
                            .map(PlanComparisonsIT::cells)
                            .toList());
        }
    }

    @Test
    void tellsTheHistoryOfOneElementLatestFirst() {
        List<PastChange> history = comparisons.history(
                plan,
                Thing.ELEMENT,
                PlanFixtures.element(reader, plan, "駅前保育送迎所").id().value(),
                PlanLedger.NOW,
                Locale.JAPANESE);

        assertThat(history)
                .extracting(
                        PastChange::revision,
                        change -> change.fields().getFirst().before())
                .containsExactly(tuple(3, "駅前保育ステーション"), tuple(2, PlanFixtures.PROJECT_STATION));
        assertThat(history).extracting(PastChange::deed).containsOnly("ブックの取り込み");
    }

    private Comparison compare(int from, int to) {
        return comparisons.compare(plan, from, to, Locale.JAPANESE);
    }

    private static ComparedRow row(Comparison comparison, String title) {
        return comparison.rows().stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + " is not among " + comparison.rows()));
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.getCellCount()).mapToObj(row::getCellText).toList();
    }
}
