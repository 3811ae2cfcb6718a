package jp.hagukumi.progress;

/** How far one report is asked what joint work (共催) is needed for and what it brought. */
public enum JointAsk {
    /** Not at all, beyond what the form asks of everybody. */
    NONE,
    /** What was said stands there and may be changed, though the plan no longer says that the work is joint. */
    SAID,
    /** Both must be said. */
    REQUIRED
}
