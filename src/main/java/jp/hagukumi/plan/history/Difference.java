package jp.hagukumi.plan.history;

/** In what way a thing of a plan differs between two dates. */
public enum Difference {
    /** It was not there. */
    ADDED,
    /** It says something else. */
    CHANGED,
    /** It stands elsewhere. */
    MOVED,
    /** It is not there any more. */
    REMOVED
}
