package jp.hagukumi.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that elements say now, as the ledger would keep it. It asks for no permission: whoever calls it has judged
 * whether the person may read the plan.
 */
@Component
@Transactional(readOnly = true)
public class ElementsSaid {

    private final PlanElements elements;
    private final Plans plans;

    ElementsSaid(PlanElements elements, Plans plans) {
        this.elements = elements;
        this.plans = plans;
    }

    /** Those of the given elements of a plan that there are. */
    public Map<UUID, ElementSaid> of(PlanId plan, Collection<UUID> ids) {
        Map<UUID, ElementSaid> said = new HashMap<>();
        List<String> levels = plans.findById(plan).map(Plan::levels).orElse(List.of());
        elements.findAllById(ids.stream().map(ElementId::new).toList())
                .forEach(element -> said.put(
                        element.id().value(),
                        element.said(levels.get(element.place().level()))));
        return said;
    }
}
