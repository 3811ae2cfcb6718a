package jp.hagukumi.comment.intake;

import jp.hagukumi.workbook.WorkbookProblem;

/** What can be wrong with a text file as a whole. In the sentences {4} is the line of the file, from 1. */
enum FileFault implements WorkbookProblem.Kind {
    /** The file has no bytes, or no row below its headings. */
    NOTHING_IN_IT,
    /** The bytes are those of no text: a picture, a program, a workbook under another name. */
    NO_TEXT,
    /** Almost all of it is UTF-8, but one line is not. */
    BROKEN_UTF_8,
    /** Some lines are UTF-8, others are not. */
    MIXED_CODES,
    /** No character code in which the file is read whole. */
    UNKNOWN_CODE,
    /** A cell that begins with a quotation mark does not end as it must. */
    QUOTES,
    /** More columns than any form has. */
    TOO_MANY_COLUMNS,
    /** More rows than any call brings. */
    TOO_MANY_ROWS,
    /** More bytes than are kept. */
    TOO_LARGE,
    /** One row holds more than all rows of a real file together. */
    ROW_TOO_LONG;

    @Override
    public String key() {
        return "comment.FileFault." + name();
    }
}
