package jp.hagukumi.comment;

/** How far a case of a standing inbox has come. */
public enum CaseState {
    /** Nobody has it yet. */
    RECEIVED,
    /** Somebody has it. */
    IN_HAND,
    /** Nothing is left to do; for a reason it can be taken up again. */
    DONE
}
