package jp.hagukumi.plan;

/** A move of an element by one step, as the arrow keys make it. */
public enum Step {
    /** Before the sibling above. */
    UP,
    /** Behind the sibling below. */
    DOWN,
    /** Below the sibling above, behind what stands there. */
    IN,
    /** Out of the element above, behind it. */
    OUT
}
