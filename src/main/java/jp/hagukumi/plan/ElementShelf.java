package jp.hagukumi.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** What the sheets beside that of the elements say of elements: read some at a time, and written. */
@Component
class ElementShelf {

    private final StoredElements elements;
    private final Plans plans;
    private final ElementAround around;
    private final PlanLedger ledger;

    ElementShelf(StoredElements elements, Plans plans, ElementAround around, PlanLedger ledger) {
        this.elements = elements;
        this.plans = plans;
        this.around = around;
        this.ledger = ledger;
    }

    /** All elements of a plan in tree order. */
    Map<UUID, ElementSaid> contents(PlanId plan) {
        Map<UUID, ElementSaid> contents = new LinkedHashMap<>();
        List<StoredNode> nodes = elements.nodes(plan);
        for (int from = 0; from < nodes.size(); from += PlanElement.AT_ONCE) {
            List<StoredNode> some = nodes.subList(from, Math.min(nodes.size(), from + PlanElement.AT_ONCE));
            Map<String, ElementSaid> said = elements.said(plan, some);
            some.forEach(node -> contents.put(node.id().value(), said.get(node.key())));
        }
        return contents;
    }

    /** Makes elements say something else. */
    void say(Edit edit, Map<String, UnaryOperator<ElementContent>> changes) {
        Map<String, Consumer<PlanElement>> deeds = new LinkedHashMap<>();
        changes.forEach((key, change) ->
                deeds.put(key, element -> element.say(change.apply(element.content()), around)));
        change(edit, deeds);
    }

    /** Changes elements, each by its key; what they said before is recorded. */
    void change(Edit edit, Map<String, Consumer<PlanElement>> deeds) {
        List<String> levels = plans.findById(edit.plan()).orElseThrow().levels();
        List<String> keys = List.copyOf(deeds.keySet());
        for (int from = 0; from < keys.size(); from += PlanElement.AT_ONCE) {
            List<String> some = keys.subList(from, Math.min(keys.size(), from + PlanElement.AT_ONCE));
            Map<String, PlanElement> known = elements.withKeys(edit.plan(), some);
            Map<UUID, Optional<ElementSaid>> before = new LinkedHashMap<>();
            for (String key : some) {
                PlanElement element = known.get(key);
                if (element == null) {
                    throw new RuleViolation("plan.violation.keyGone", key);
                }
                String level = levels.get(element.place().level());
                ElementSaid said = element.said(level);
                Optional.ofNullable(deeds.get(key)).ifPresent(deed -> deed.accept(element));
                if (!element.said(level).saysTheSameAs(said)) {
                    before.put(element.id().value(), Optional.of(said));
                }
            }
            ledger.changed(edit, Thing.ELEMENT, before);
            elements.settle();
        }
    }

    ElementAround around() {
        return around;
    }
}
