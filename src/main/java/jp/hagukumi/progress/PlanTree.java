package jp.hagukumi.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.plan.ElementHead;
import jp.hagukumi.plan.ElementId;

/** The elements of one plan at hand: their order, and the goal above each. */
final class PlanTree {

    private final Map<ElementId, ElementHead> elements = new HashMap<>();
    private final Map<ElementId, Integer> places = new HashMap<>();

    PlanTree(List<ElementHead> preOrder) {
        for (ElementHead row : preOrder) {
            places.putIfAbsent(row.id(), places.size());
            elements.putIfAbsent(row.id(), row);
        }
    }

    ElementHead element(ElementId id) {
        return Objects.requireNonNull(elements.get(id), "element of another plan");
    }

    /** Where it stands in the plan, counted from 0. */
    int place(ElementId id) {
        return places.getOrDefault(id, Integer.MAX_VALUE);
    }

    /** Whether an element is another one or stands below it. */
    boolean isBelow(ElementId id, ElementId above) {
        ElementId at = id;
        while (at != null && !at.equals(above)) {
            at = element(at).parent();
        }
        return at != null;
    }

    /** The element at the top above this one, or itself. */
    ElementHead goalOf(ElementId id) {
        ElementHead row = element(id);
        while (row.parent() != null) {
            row = element(row.parent());
        }
        return row;
    }
}
