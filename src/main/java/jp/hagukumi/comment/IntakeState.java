package jp.hagukumi.comment;

/** Where a file from a form service stands. */
public enum IntakeState {
    /** It is there; what its columns are has still to be said. */
    BROUGHT,
    /** Its rows are being taken in. */
    RUNNING,
    /** Somebody stopped it, or something did; the rows taken in so far stay, and it can go on. */
    STOPPED,
    /** All its rows have been gone through. */
    DONE
}
