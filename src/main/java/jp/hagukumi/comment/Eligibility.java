package jp.hagukumi.comment;

/** Who may send letters for a call. */
public enum Eligibility {
    RESIDENT,
    /** Works in the municipality. */
    WORKS_HERE,
    /** Goes to school in the municipality. */
    SCHOOL_HERE,
    /** Pays taxes to the municipality. */
    TAXPAYER,
    /** Is concerned by what the call is about. */
    INTERESTED_PARTY,
    /** Whoever has something to say, wherever they live. */
    ANYONE
}
