package jp.hagukumi.plan.register;

/** What a text of a plan is. */
public enum TextKind {
    /** A chapter or passage of the narrative. */
    CHAPTER,
    /** Whom the plan is for (計画の対象). */
    TARGET,
    /** Who issued it, when, and how to reach them (奥付). */
    IMPRINT
}
