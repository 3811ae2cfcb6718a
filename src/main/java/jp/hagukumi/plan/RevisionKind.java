package jp.hagukumi.plan;

/** Why a plan came to say something else. */
public enum RevisionKind {
    /** The plan was decided. */
    ADOPTION,
    /** The plan was changed (改定・見直し). */
    AMENDMENT,
    /** What was printed was wrong and is put right (正誤). */
    CORRECTION
}
