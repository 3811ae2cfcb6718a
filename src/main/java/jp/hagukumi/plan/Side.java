package jp.hagukumi.plan;

/** Who wins where the workbook and the plan both changed the same place. */
public enum Side {
    /** What the workbook says. */
    MINE,
    /** What the plan says now. */
    THEIRS
}
