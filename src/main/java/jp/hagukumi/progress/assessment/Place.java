package jp.hagukumi.progress.assessment;

import java.io.Serializable;
import java.util.UUID;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * What is assessed: an element of the plan above the projects, or the plan as a whole.
 *
 * @param element null for the plan as a whole
 * @param level the plan's own name of its level, empty for the plan
 * @param title number and title
 * @param depth how many places stand above it: the plan 0, a goal 1
 */
public record Place(PlanId plan, @Nullable ElementId element, String level, String title, int depth)
        implements Serializable {

    UUID subject() {
        return element == null ? plan.value() : element.value();
    }

    /** Whether it is the plan as a whole. */
    public boolean isWhole() {
        return element == null;
    }
}
