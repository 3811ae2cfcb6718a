package jp.hagukumi.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes a compared workbook into the plan, some rows at a time, parents before children. */
@Component
class PlanWriter {

    private final StoredElements elements;
    private final PlanPast past;

    PlanWriter(StoredElements elements, PlanPast past) {
        this.elements = elements;
        this.past = past;
    }

    /** Keeps what is going to change; has to happen before the plan or its elements do. */
    void keepPast(Plan plan, PlanComparison comparison) {
        int until = plan.revision() + 1;
        if (!comparison.planChanges().isEmpty()) {
            past.keepPlan(plan.id(), until);
        }
        past.keepElements(
                comparison.stored().values().stream()
                        .filter(node -> comparison.isChanged(node.key()))
                        .map(StoredNode::id)
                        .toList(),
                until);
    }

    /** Writes all elements of the plan as they stand from the revision on. */
    void write(Plan plan, PlanComparison comparison, PlanHeader header, ResponsibleDepartments departments) {
        elements.settle();
        Map<String, ElementId> ids = new HashMap<>();
        comparison.stored().values().forEach(node -> ids.put(node.key(), node.id()));
        List<String> keys = comparison.layout().keys();
        for (int from = 0; from < keys.size(); from += PlanComparison.AT_ONCE) {
            List<String> some = keys.subList(from, Math.min(keys.size(), from + PlanComparison.AT_ONCE));
            Map<String, PlanElement> known =
                    comparison.stored().isEmpty() ? Map.of() : elements.withKeys(plan.id(), some);
            for (String key : some) {
                PlanElement element = known.get(key);
                ElementPlace place = place(key, comparison, header, ids);
                PlanRow row = comparison.rows().get(key);
                if (element == null && row != null) {
                    element = new PlanElement(
                            plan.id(), key, place, PlanComparison.content(row, departments), plan.revision());
                    ids.put(key, element.id());
                    elements.add(element);
                } else if (element != null) {
                    element.moveTo(place);
                    if (row != null && comparison.isChanged(key)) {
                        element.say(PlanComparison.content(row, departments), plan.revision());
                    }
                }
            }
            elements.settle();
        }
    }

    private static ElementPlace place(
            String key, PlanComparison comparison, PlanHeader header, Map<String, ElementId> ids) {
        TreeLayout.Place place = comparison.layout().of(key);
        return new ElementPlace(
                place.parentKey() == null ? null : ids.get(place.parentKey()),
                place.sortPath(),
                header.levels().indexOf(comparison.level(key)));
    }
}
