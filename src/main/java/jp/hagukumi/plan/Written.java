package jp.hagukumi.plan;

import java.io.Serializable;

/** What became of what somebody wrote of an element. */
public sealed interface Written extends Serializable {

    /** The element says so already; nothing was written. */
    record Same() implements Written {}

    /** It is what the element says now. */
    record Saved() implements Written {}

    /** The element says it together with what others saved meanwhile in other fields. */
    record Merged() implements Written {}

    /**
     * Others saved something else in the same fields meanwhile; nothing was written, the person decides.
     *
     * @param now what is stored
     */
    record Both(EditableElement now, ThreeWay<ElementContent> both) implements Written {}
}
