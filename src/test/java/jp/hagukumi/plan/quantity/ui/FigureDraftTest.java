package jp.hagukumi.plan.quantity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import jp.hagukumi.plan.quantity.AreaId;
import jp.hagukumi.plan.quantity.Cell;
import jp.hagukumi.plan.quantity.ui.FigureDraft.Said;
import jp.hagukumi.shared.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureDraftTest {

    private static final AreaId AREA = AreaId.next();
    private static final Cell A = new Cell(AREA, 1, new FiscalYear(2025));
    private static final Cell B = new Cell(AREA, 2, new FiscalYear(2025));

    private static Said said(String value) {
        return new Said(new BigDecimal(value), "");
    }

    private static FigureDraft draft() {
        return new FigureDraft(Map.of(A, said("100"), B, said("50")), false, "人");
    }

    @ParameterizedTest
    @CsvSource({"１２３, 123", "'1,234', 1234", "▲5, -5", "120人, 120", "45 人, 45", "１，２３４　人, 1234"})
    void understandsFiguresAsPeopleTypeThem(String typed, BigDecimal understood) {
        FigureDraft draft = draft();

        draft.type(A, typed);

        assertThat(draft.figures().get(A)).isEqualByComparingTo(understood);
        assertThat(draft.understoodDifferently(A)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"－", "…", "''"})
    void takesADashForNoValueAndNotFor0(String typed) {
        FigureDraft draft = draft();

        draft.type(A, typed);

        assertThat(draft.figures()).containsOnlyKeys(B);
        assertThat(draft.changes()).containsEntry(A, Said.NOTHING);
    }

    @Test
    void keepsTheStoredFigureBehindWhatCannotBeRead() {
        FigureDraft draft = draft();

        draft.type(A, "約100");

        assertThat(draft.unreadable()).containsExactly(A);
        assertThat(draft.changes()).isEmpty();
        assertThat(draft.figures().get(A)).isEqualByComparingTo("100");
    }

    @Test
    void takesAnotherUnitForUnreadable() {
        FigureDraft draft = draft();

        draft.type(A, "12.5％");

        assertThat(draft.unreadable()).containsExactly(A);
    }

    @Test
    void takesWordsForTheReasonWhereThereMayBeOne() {
        FigureDraft draft = new FigureDraft(Map.of(), true, "人");

        draft.type(A, "調査中");

        assertThat(draft.changes()).containsEntry(A, new Said(null, "調査中"));
    }

    @Test
    void typingTheStoredFigureAgainChangesNothing() {
        FigureDraft draft = draft();

        draft.type(A, "１００.0");

        assertThat(draft.changes()).isEmpty();
    }

    @Test
    void takesSomebodyElsesChangesOfOtherCellsAlong() {
        FigureDraft draft = draft();
        draft.type(A, "110");

        draft.meet(Map.of(A, said("100"), B, said("60")));

        assertThat(draft.conflicts()).isEmpty();
        assertThat(draft.changes()).containsOnlyKeys(A);
        assertThat(draft.figures().get(B)).isEqualByComparingTo("60");
    }

    @Test
    void keepsBothWhereTwoPeopleChangedTheSameCell() {
        FigureDraft draft = draft();
        draft.type(A, "110");

        draft.meet(Map.of(A, said("120"), B, said("50")));

        assertThat(draft.conflicts()).containsExactly(new FigureDraft.Conflict(A, said("110"), said("120")));

        draft.keepMine(A);
        assertThat(draft.conflicts()).isEmpty();
        assertThat(draft.changes()).containsEntry(A, said("110"));

        draft.takeTheirs(A);
        assertThat(draft.changes()).isEmpty();
        assertThat(draft.said(A)).isEqualTo(said("120"));
    }

    @Test
    void seesNoConflictWhereBothSayTheSame() {
        FigureDraft draft = draft();
        draft.type(A, "120");

        draft.meet(Map.of(A, said("120"), B, said("50")));

        assertThat(draft.conflicts()).isEmpty();
        assertThat(draft.changes()).isEmpty();
    }

    @Test
    void hasNothingToSaveAfterSaving() {
        FigureDraft draft = draft();
        draft.type(A, "110");

        draft.saved();

        assertThat(draft.changes()).isEmpty();
        assertThat(draft.said(A)).isEqualTo(said("110"));
    }
}
