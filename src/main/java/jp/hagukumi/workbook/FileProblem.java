package jp.hagukumi.workbook;

/** What can be wrong with any workbook, whatever it is about. */
public enum FileProblem implements WorkbookProblem.Kind {
    /** The file has no bytes. */
    EMPTY_FILE,
    /** The bytes are no .xlsx workbook. */
    NOT_A_WORKBOOK,
    /** A workbook of the format before 2007. */
    LEGACY_WORKBOOK,
    /** Protected by a password for opening. */
    ENCRYPTED,
    /** Holds a macro, whatever the file is called. */
    MACRO,
    /** More bytes than {@link FileLimits#FILE_BYTES}. */
    FILE_TOO_LARGE,
    /** More parts than {@link FileLimits#PARTS}. */
    TOO_MANY_PARTS,
    /** Inflates beyond what is allowed. */
    INFLATES_TOO_FAR,
    /** A part cannot be read, or holds what a workbook never needs, such as a document type. */
    DAMAGED,
    /** Longer than allowed. */
    TEXT_TOO_LONG,
    /** A formula, whose result could change. */
    FORMULA,
    /** A cell that shows an error such as #REF!. */
    ERROR_VALUE,
    /** A date, into which spreadsheet programs turn numbers such as 1-2. */
    DATE;

    @Override
    public String key() {
        return "workbook.FileProblem." + name();
    }
}
