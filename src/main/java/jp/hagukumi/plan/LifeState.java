package jp.hagukumi.plan;

/** Whether an element is still carried on. Completed (完了) is not abolished (廃止). */
public enum LifeState {
    /** Carried on. */
    ACTIVE,
    /** What it was for has been done. */
    COMPLETED,
    /** Carried on within another element. */
    MERGED,
    /** Given up. */
    ABOLISHED
}
