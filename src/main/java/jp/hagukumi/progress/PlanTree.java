package jp.hagukumi.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;

/** The elements of one plan at hand: their order, and the goal above each. */
final class PlanTree {

    private final Map<ElementId, ElementRow> elements = new HashMap<>();
    private final Map<ElementId, Integer> places = new HashMap<>();

    PlanTree(List<ElementRow> preOrder) {
        for (ElementRow row : preOrder) {
            places.putIfAbsent(row.id(), places.size());
            elements.putIfAbsent(row.id(), row);
        }
    }

    ElementRow element(ElementId id) {
        return Objects.requireNonNull(elements.get(id), "element of another plan");
    }

    /** Where it stands in the plan, counted from 0. */
    int place(ElementId id) {
        return places.getOrDefault(id, Integer.MAX_VALUE);
    }

    /** The element at the top above this one, or itself. */
    ElementRow goalOf(ElementId id) {
        ElementRow row = element(id);
        while (row.parent() != null) {
            row = element(row.parent());
        }
        return row;
    }
}
