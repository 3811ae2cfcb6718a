package jp.hagukumi.plan;

import static jp.hagukumi.plan.WorkbookWords.WORDS;

/**
 * Titles that are not known yet. A plan, or a goal in a picture that could not be read, may be there without its title:
 * then it bears the format's own word for that until somebody fills it in, on screens and in workbooks alike. It is
 * never invented.
 */
public final class Titles {

    /** What stands in place of a title that is not known (題名未確認). */
    public static final String NOT_KNOWN = WORDS.titleNotKnown();

    private Titles() {}

    public static boolean isKnown(String title) {
        return !title.equals(NOT_KNOWN);
    }

    /** The title as it is kept: every way to write that it is not known becomes the same. */
    static String said(String title) {
        return WORDS.isTitleNotKnown(title) ? NOT_KNOWN : title;
    }
}
