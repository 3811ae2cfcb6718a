package jp.hagukumi.comment;

/** What becomes of one row of a file. */
public enum IncomingVerdict {
    /** A letter that is not here yet. */
    NEW(true),
    /** The same receipt number as a letter that is here, with other words or another sender: a further letter. */
    CHANGED(true),
    /** The same words of the same sender as a letter that is here, under another number: a further letter. */
    TWIN(true),
    /** The letter is here already; nothing changes. */
    SAME_AGAIN(false),
    /**
     * The letter is here already and says otherwise of the consent to publication: nothing changes by itself, since a
     * consent changes with a reason only.
     */
    OTHER_CONSENT(false),
    /** Something is wrong with the row. */
    REFUSED(false);

    private final boolean taken;

    IncomingVerdict(boolean taken) {
        this.taken = taken;
    }

    /** Whether the row becomes a letter. */
    public boolean isTaken() {
        return taken;
    }

    /** Whether there is more to say of the row than how many are like it. */
    boolean isRemarkable() {
        return this != NEW && this != SAME_AGAIN;
    }

    public String key() {
        return "comment.IncomingVerdict." + name();
    }
}
