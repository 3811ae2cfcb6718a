package jp.hagukumi.plan;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes a compared workbook into the plan, some rows at a time, parents before children. */
@Component
class PlanWriter {

    private final StoredElements elements;
    private final ElementAround around;
    private final PlanLedger ledger;

    PlanWriter(StoredElements elements, ElementAround around, PlanLedger ledger) {
        this.elements = elements;
        this.around = around;
        this.ledger = ledger;
    }

    /**
     * Writes all elements of the plan; what those that change said before is recorded under the edit. Of a plan that is
     * new with the workbook nothing is: there was no plan in which they were not yet.
     */
    void write(Plan plan, PlanComparison comparison, PlanHeader header, ResponsibleDepartments departments, Edit edit) {
        elements.settle();
        Map<String, ElementId> ids = new HashMap<>();
        comparison.stored().values().forEach(node -> ids.put(node.key(), node.id()));
        List<String> keys = comparison.layout().keys();
        for (int from = 0; from < keys.size(); from += PlanComparison.AT_ONCE) {
            List<String> some = keys.subList(from, Math.min(keys.size(), from + PlanComparison.AT_ONCE));
            Map<String, PlanElement> known =
                    comparison.stored().isEmpty() ? Map.of() : elements.withKeys(plan.id(), some);
            Map<UUID, Optional<ElementSaid>> before = new LinkedHashMap<>();
            for (String key : some) {
                PlanElement element = known.get(key);
                ElementPlace place = place(key, comparison, header, ids);
                PlanRow row = comparison.rows().get(key);
                if (element == null && row != null) {
                    ElementContent content = comparison.content(row, departments, null);
                    element = new PlanElement(
                            comparison.idOf(key), plan.id(), key, place, content.withoutOtherElements(), around);
                    ids.put(key, element.id());
                    elements.add(element);
                    if (!comparison.fresh()) {
                        before.put(element.id().value(), Optional.empty());
                    }
                } else if (element != null) {
                    StoredNode stood = comparison.stored().get(key);
                    ElementSaid said = element.said(stood == null ? "" : stood.level());
                    element.moveTo(place);
                    if (row != null && comparison.isChanged(key)) {
                        before.put(element.id().value(), Optional.of(said));
                        element.say(comparison.content(row, departments, element.content()), around);
                    }
                }
            }
            ledger.changed(edit, Thing.ELEMENT, before);
            elements.settle();
        }
        returned(plan, comparison);
    }

    /** What was taken out before says of other elements again what it said of them, and is carried on no longer than then. */
    private void returned(Plan plan, PlanComparison comparison) {
        List<String> keys = List.copyOf(comparison.returning().keySet());
        for (int from = 0; from < keys.size(); from += PlanComparison.AT_ONCE) {
            List<String> some = keys.subList(from, Math.min(keys.size(), from + PlanComparison.AT_ONCE));
            elements.withKeys(plan.id(), some).forEach((key, element) -> {
                element.say(Objects.requireNonNull(comparison.merged().get(key)), around);
                element.live(
                        Objects.requireNonNull(comparison.returning().get(key))
                                .said()
                                .lifeThen(),
                        around);
            });
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
