package jp.hagukumi.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which elements bear a word of a plan, work with a partner, or rest on a piece of evidence. It asks for no permission:
 * whoever calls it has judged whether the person may read the plan.
 */
@Component
@Transactional(readOnly = true)
public class ElementUses {

    private final ElementLinks links;

    ElementUses(ElementLinks links) {
        this.links = links;
    }

    /**
     * The elements in tree order, by what they use; what no element uses is left out.
     *
     * @param revision as of the end of which revision, {@link PlanLedger#NOW} for today
     */
    public Map<UUID, List<ElementDetail.Link>> of(PlanId plan, int revision) {
        return links.seen(plan, revision).uses(plan);
    }
}
