package jp.hagukumi.comment;

/** How finely the parts of a letter are offered for choosing. */
public enum Cut {
    /** Whole sentences and lines. */
    SENTENCES(""),
    /** Also at commas, for a sentence that makes two points or names its writer. */
    CLAUSES("、，,");

    private final String more;

    Cut(String more) {
        this.more = more;
    }

    boolean endsAt(char sign) {
        return Sentences.ENDS.indexOf(sign) >= 0 || more.indexOf(sign) >= 0;
    }
}
