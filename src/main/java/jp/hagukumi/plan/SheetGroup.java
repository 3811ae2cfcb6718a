package jp.hagukumi.plan;

import java.util.List;

/**
 * Sheets that only together say one thing: an indicator has rows on the sheets of indicators, sub-series and targets. No
 * sheet alone can tell whether such rows may stand, and a thing is written once, not once per sheet. A bean of this type
 * judges and writes the rows of all its sheets; their {@link SheetKind}s only say which rows there are.
 */
public interface SheetGroup {

    /** The codes of its kinds. Their sheets stand next to one another, so that the group is taken in their place. */
    List<String> kinds();

    /**
     * Notes what cannot stand, and what can but looks like a slip, over the rows of all sheets as they would be. It is
     * asked once each sheet alone can stand: what a row refers to is there.
     */
    void check(GroupCheck check);

    /** Makes things say what their rows are to say, and takes those away whose rows go. Everything is recorded. */
    void take(Edit edit, SheetKeys keys, GroupRows rows);
}
