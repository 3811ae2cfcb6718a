package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.plan.FieldChange.Kind;
import jp.hagukumi.plan.RowVerdict.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Three sides of one row, cell by cell. */
class SheetComparisonTest {

    private static final SheetKind<AxisSaid> TERMS = new TermSheet(null, null);
    private static final SheetField WORD = new SheetField("terms", "LABEL", "語");
    private static final SheetField ROW = new SheetField("terms", "", "分類の語");

    @Test
    void whatOnlyTheWorkbookChangedIsTakenAndWhatOnlyThePlanChangedStays() {
        SheetComparison both = compare(
                rows(word("a", "1", "乳児"), word("b", "2", "学童")),
                rows(word("a", "1", "乳児"), word("b", "2", "小学生")),
                word("a", "1", "乳幼児"),
                word("b", "2", "学童"));

        assertThat(both.verdicts()).extracting(RowVerdict::verdict).containsExactly(Verdict.CHANGED, Verdict.SAME);
        assertThat(changes(both))
                .containsExactly(
                        new FieldChange(WORD, Kind.CHANGE, "", "乳児", "乳幼児"),
                        new FieldChange(WORD, Kind.KEPT, "学童", "小学生", "学童"));
        assertThat(both.puts()).extracting(SheetChange::after).containsExactly(word("a", "1", "乳幼児"));
    }

    @Test
    void whatBothChangedIsChosenByCell() {
        Map<String, Cells> then = rows(word("a", "1", "乳児"));
        Map<String, Cells> now = rows(word("a", "3", "乳幼児"));
        Cells mine = word("a", "1", "赤ちゃん");

        SheetComparison undecided = compare(then, now, mine);
        SheetComparison decided = compare(then, now, Map.of(new ChangedPlace("a", WORD), Side.MINE), mine);
        SheetComparison left = compare(then, now, Map.of(new ChangedPlace("a", WORD), Side.THEIRS), mine);

        assertThat(changes(undecided))
                .filteredOn(change -> change.kind() == Kind.CONFLICT)
                .containsExactly(new FieldChange(WORD, Kind.CONFLICT, "乳児", "乳幼児", "赤ちゃん"));
        assertThat(decided.puts()).extracting(SheetChange::after).containsExactly(word("a", "3", "赤ちゃん"));
        assertThat(left.puts()).isEmpty();
    }

    @Test
    void aRowThatTheWorkbookNoLongerHasGoesOnlyWhenItWasExportedWithIt() {
        Map<String, Cells> now = rows(word("a", "1", "乳児"), word("b", "2", "学童"), word("c", "3", "青年"));

        SheetComparison known = compare(rows(word("a", "1", "乳児"), word("b", "2", "学童")), now, word("a", "1", "乳児"));
        SheetComparison notKnown = compare(null, now, word("a", "1", "乳児"));

        assertThat(known.verdicts())
                .extracting(RowVerdict::key, RowVerdict::verdict)
                .containsExactly(tuple("a", Verdict.SAME), tuple("b", Verdict.REMOVED), tuple("c", Verdict.MISSING));
        assertThat(known.removals()).extracting(SheetChange::before).containsExactly(word("b", "2", "学童"));
        assertThat(notKnown.removals()).isEmpty();
    }

    @Test
    void aRowThatOneSideRemovedAndTheOtherChangedIsChosen() {
        Map<String, Cells> then = rows(word("a", "1", "乳児"), word("b", "2", "学童"));

        SheetComparison removedHere = compare(then, rows(word("a", "1", "乳幼児")));
        SheetComparison removedThere = compare(then, rows(), word("a", "1", "赤ちゃん"), word("b", "2", "学童"));

        assertThat(changes(removedHere)).containsExactly(new FieldChange(ROW, Kind.CONFLICT, "乳児", "乳幼児", ""));
        assertThat(changes(removedThere))
                .containsExactly(
                        new FieldChange(ROW, Kind.CONFLICT, "乳児", "", "赤ちゃん"),
                        new FieldChange(ROW, Kind.KEPT, "学童", "", "学童"));
        assertThat(removedThere.verdicts()).extracting(RowVerdict::verdict).containsExactly(Verdict.NEW, Verdict.SAME);
    }

    @Test
    void aRowStaysWithWhatItIsAPartOf() {
        Map<String, Cells> then = rows(word("a", "1", "乳児"), word("b", "2", "学童"));
        RowFates fates = new RowFates();
        fates.note("axes", "lifeStage", RowFates.Fate.STAYS);

        SheetComparison both = compare(then, rows(word("a", "1", "乳児"), word("b", "2", "小学生")), Map.of(), fates);

        assertThat(both.verdicts()).extracting(RowVerdict::verdict).containsExactly(Verdict.MISSING, Verdict.REMOVED);
        assertThat(changes(both)).containsExactly(new FieldChange(ROW, Kind.CONFLICT, "学童", "小学生", ""));
    }

    @Test
    void aColumnThatTheWorkbookLacksSaysNothing() {
        @Nullable String[] texts = {"a", "lifeStage", null, "乳幼児", null};

        SheetComparison both = compare(null, rows(word("a", "7", "乳児")), Cells.read(TERMS, texts));

        assertThat(both.puts()).extracting(SheetChange::after).containsExactly(word("a", "7", "乳幼児"));
    }

    @Test
    void aRowThatNamesNoPlaceStaysWhereItIs() {
        Map<String, Cells> now = rows(word("a", "3", "乳児"));

        assertThat(compare(null, now, word("a", "", "乳児")).puts()).isEmpty();
        assertThat(compare(now, now, word("a", "", "乳幼児")).puts())
                .extracting(SheetChange::after)
                .containsExactly(word("a", "3", "乳幼児"));
    }

    @Test
    void aRowWithAKeyThatNobodyKnowsMayMeanAStoredOneThatSaysTheSame() {
        SheetComparison both =
                compare(null, rows(word("id", "1", "乳児")), word("mine", "1", "乳 児"), word("x", "2", "青年"));

        assertThat(both.verdicts()).extracting(RowVerdict::key).containsExactly("id", "x");
        assertThat(both.meant()).containsExactly(Map.entry("mine", "id"));
        assertThat(both.puts())
                .extracting(SheetChange::after)
                .containsExactly(word("id", "1", "乳 児"), word("x", "2", "青年"));
    }

    private static SheetComparison compare(@Nullable Map<String, Cells> then, Map<String, Cells> now, Cells... mine) {
        return compare(then, now, Map.of(), mine);
    }

    private static SheetComparison compare(
            @Nullable Map<String, Cells> then, Map<String, Cells> now, Map<ChangedPlace, Side> choices, Cells... mine) {
        return compare(then, now, choices, new RowFates(), mine);
    }

    private static SheetComparison compare(
            @Nullable Map<String, Cells> then,
            Map<String, Cells> now,
            Map<ChangedPlace, Side> choices,
            RowFates fates,
            Cells... mine) {
        List<SheetLine> lines = Arrays.stream(mine)
                .map(cells -> new SheetLine(2, cells, List.of()))
                .toList();
        return SheetComparison.of(TERMS, now, then, lines, choices, fates);
    }

    private static List<FieldChange> changes(SheetComparison comparison) {
        return comparison.verdicts().stream()
                .flatMap(row -> row.changes().stream())
                .toList();
    }

    private static Cells word(String key, String place, String label) {
        return Cells.of(TERMS, key, "lifeStage", place, label, "");
    }

    private static Map<String, Cells> rows(Cells... rows) {
        Map<String, Cells> byKey = new LinkedHashMap<>();
        for (Cells row : rows) {
            byKey.put(row.key(TERMS), row);
        }
        return byKey;
    }
}
