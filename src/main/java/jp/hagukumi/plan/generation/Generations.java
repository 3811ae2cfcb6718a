package jp.hagukumi.plan.generation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.SharedElements;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-061: what became of a plan's elements in the next one, and which entries two plans share. */
@Service
@Transactional(readOnly = true)
@May(Operation.PLAN_READ)
public class Generations {

    private final StoredLinks links;
    private final SharedElements shared;

    Generations(StoredLinks links, SharedElements shared) {
        this.links = links;
        this.shared = shared;
    }

    /** The plan that this one was copied from. */
    public Optional<PlanId> before(PlanId plan) {
        return links.before(plan);
    }

    /** The plans that were made of this one. */
    public List<PlanId> after(PlanId plan) {
        return links.after(plan);
    }

    /** All elements of the plan before, in tree order, each with what became of it; several rows where it was split. */
    public List<LinkRow> mapping(PlanId newPlan) {
        return links.rows(newPlan);
    }

    /** The elements of a plan that are reported on in another, each with the element whose report serves it. */
    public Map<ElementId, ElementId> served(PlanId plan) {
        return shared.servedIn(plan);
    }
}
