package jp.hagukumi.plan;

import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet. Its heading stands under {@code Kind.<kind>.<column>} in the words of the workbook.
 *
 * @param code names the column within its sheet
 * @param width in characters
 * @param most characters in a cell
 * @param form how its cells are read
 * @param needed whether no cell of it may be blank
 * @param identifying whether its cells, with those of the other identifying columns, tell the rows apart
 * @param fixed whether a cell of it never changes once its row is stored
 * @param refersTo the kind of sheet whose rows its cells name by their keys, {@link SheetKeys#ELEMENTS} for elements;
 *     null when they do not
 * @param goesOn whether it goes on with a text of the column before that is too long for one cell: both are one place
 */
public record SheetColumn(
        String code,
        int width,
        int most,
        CellForm form,
        boolean needed,
        boolean identifying,
        boolean fixed,
        @Nullable String refersTo,
        boolean goesOn) {

    private static final String PLACE = "PLACE";

    /** Any text. */
    public static SheetColumn text(String code, int width, int most) {
        return of(code, width, most, CellForm.text());
    }

    public static SheetColumn of(String code, int width, int most, CellForm form) {
        return new SheetColumn(code, width, most, form, false, false, false, null, false);
    }

    /** The key of a row, given by whoever writes the row. */
    public static SheetColumn key(String code) {
        return of(code, 12, WorkbookLimits.KEY, CellForm.plain()).identifies();
    }

    /** The key of a row of another sheet. */
    public static SheetColumn reference(String code, String kind) {
        return new SheetColumn(code, 12, WorkbookLimits.KEY, CellForm.plain(), false, false, false, kind, false);
    }

    /** The place of a row among its like, 1 first; new rows without one go behind the others, stored ones stay. */
    public static SheetColumn place() {
        return of(PLACE, 6, 10, CellForm.count());
    }

    boolean isPlace() {
        return code.equals(PLACE);
    }

    /** The same, of which no cell may be blank. */
    public SheetColumn filled() {
        return new SheetColumn(code, width, most, form, true, identifying, fixed, refersTo, goesOn);
    }

    /** The same, telling rows apart. */
    public SheetColumn identifies() {
        return new SheetColumn(code, width, most, form, true, true, fixed, refersTo, goesOn);
    }

    /** The same, whose cells cannot be changed by a workbook once they are stored. */
    public SheetColumn staying() {
        return new SheetColumn(code, width, most, form, needed, identifying, true, refersTo, goesOn);
    }

    /** The same, going on with the text of the column before. */
    public SheetColumn goingOn() {
        return new SheetColumn(code, width, most, form, needed, identifying, fixed, refersTo, true);
    }
}
