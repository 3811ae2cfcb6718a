package jp.hagukumi.plan.register;

/** Where the other plan stands in the drawn map of a plan's position (計画の位置図). */
public enum Side {
    /** The plan is made under it. */
    ABOVE,
    /** Both are kept in accord. */
    BESIDE,
    /** The plan contains it. */
    WITHIN,
    /** The plan took its place. */
    BEFORE,
    /** It takes the plan's place. */
    AFTER
}
