package jp.hagukumi.progress.workbook;

import jp.hagukumi.workbook.WorkbookProblem;

/** Why a workbook is not one of a section's reports. */
enum BookProblem implements WorkbookProblem.Kind {
    /** No sheet has the marks of the reports. */
    NO_REPORTS,
    /** More than one sheet has them. */
    SHEET_TWICE,
    /** Two columns are marked as the same field. */
    COLUMN_TWICE,
    /** More rows than {@link Book#ROWS}. */
    TOO_MANY_ROWS,
    /** More columns than {@link Book#COLUMNS}. */
    TOO_MANY_COLUMNS;

    @Override
    public String key() {
        return "progress.workbook.BookProblem." + name();
    }
}
