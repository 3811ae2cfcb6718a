package jp.hagukumi.workbook;

/**
 * What the formulas of one part cost that stand for several cells (shared and array formulas). The reader writes such a
 * formula out anew for every cell that refers to it, keeps that until the row is complete, and takes a time that grows
 * with the square of its length; an array formula is asked for at every later cell. A few kilobytes of file can so ask
 * for gigabytes. Ordinary sheets stay far below these bounds, so that their formulas are told cell by cell.
 */
final class RepeatedFormulas {

    /** Characters written out in one row. */
    private static final long ROW_CHARACTERS = 2_000_000;

    /** Characters that are kept until the sheet ends. */
    private static final long KEPT_CHARACTERS = 4_000_000;

    /** Steps, about a second's worth. */
    private static final long STEPS = 10_000_000_000L;

    /** A look at an array formula, in steps. */
    private static final long LOOK = 64;

    private final String part;
    private long longest;
    private long kept;
    private long bases;
    private long inRow;
    private long steps;

    RepeatedFormulas(String part) {
        this.part = part;
    }

    void row() {
        inRow = 0;
    }

    void cell() {
        steps += LOOK * bases;
        check();
    }

    /** A cell that may refer to any of the formulas before it. */
    void reference() {
        inRow += longest;
        steps += longest * longest;
        check();
    }

    /** A formula to which later cells may refer. */
    void base(int characters) {
        if (characters > 0) {
            bases++;
            kept += characters;
            longest = Math.max(longest, characters);
            check();
        }
    }

    private void check() {
        if (inRow > ROW_CHARACTERS || kept > KEPT_CHARACTERS || steps > STEPS) {
            throw XmlTally.tooMuch(part);
        }
    }
}
