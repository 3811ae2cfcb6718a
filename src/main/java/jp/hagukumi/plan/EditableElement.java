package jp.hagukumi.plan;

import java.io.Serializable;

/**
 * An element as somebody is going to edit it.
 *
 * @param version for commands on the element
 * @param level the plan's own name of its level
 */
public record EditableElement(ElementId id, PlanId plan, long version, String level, ElementContent content)
        implements Serializable {

    /** Number and title as they stand on paper. */
    public String codeAndTitle() {
        return (content.code() + " " + content.title()).strip();
    }
}
