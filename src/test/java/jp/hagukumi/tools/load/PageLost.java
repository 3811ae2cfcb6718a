package jp.hagukumi.tools.load;

/** The portal did not answer as a page expects it; a browser would have left the page or shown a failure. */
public final class PageLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What became of the page. */
    public enum Why {
        /** The portal asks to sign in, or did not take login and password. */
        SIGN_IN,
        /** The session has ended; a new page has to be opened after signing in again. */
        SESSION_ENDED,
        /** The portal no longer knows what the page has seen, or was shown a wrong key. */
        OUT_OF_STEP,
        /** The portal failed on it. */
        BROKEN,
        /** The portal could not be reached, or stopped while it answered: nobody knows what it still did. */
        UNREACHABLE
    }

    private final Why why;

    PageLost(Why why, String words) {
        super(why + ": " + words);
        this.why = why;
    }

    PageLost(Why why, Throwable cause) {
        super(why + ": " + cause, cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
