package jp.hagukumi.comment.intake;

/** Why one row of a file is no letter that can be taken in; the rows around it can. */
public enum RowFault {
    /** Nothing that can be seen stands where the citizen's words should. */
    NO_WORDS,
    /** More words than a letter holds. */
    TOO_LONG,
    /** No day is understood where the day of receipt should stand. */
    NO_DAY,
    /** Nothing stands where the day of receipt should, and nobody has said which it is then. */
    DAY_MISSING,
    /** The day of receipt is still to come. */
    DAY_TO_COME,
    /** Neither yes nor no is understood where the consent to publication should stand. */
    NO_YES_OR_NO,
    /** Half of a character, or the sign that some program put in the place of one that it could not read. */
    BROKEN_CHARACTER,
    /** More cells than headings: what stands in them would be lost. */
    EXTRA_CELLS,
    /** Fewer cells than headings: a line break without quotation marks, or the end of a file that was cut off. */
    TOO_FEW_CELLS,
    /** A formula, whose result is not what a citizen wrote. */
    FORMULA,
    /** A cell that shows an error such as #REF!. */
    ERROR_VALUE,
    /** A name, an address or another field that is longer than any. */
    FIELD_TOO_LONG;

    /** The key of its sentence; {0} is what was found, {1} what is allowed, {2} the key of the field's word. */
    public String key() {
        return "comment.RowFault." + name();
    }
}
