package jp.hagukumi.comment;

/** Which letters of a call a list shows. */
public enum LetterFilter {
    ALL(""),
    /** Of which some part has gone nowhere yet. */
    TO_SPLIT("split"),
    /** That lack what the call requires of senders. */
    INCOMPLETE("incomplete");

    private final String code;

    LetterFilter(String code) {
        this.code = code;
    }

    /** As addresses name it. */
    public String code() {
        return code;
    }

    public static LetterFilter of(String code) {
        for (LetterFilter one : values()) {
            if (one.code.equals(code)) {
                return one;
            }
        }
        return ALL;
    }
}
