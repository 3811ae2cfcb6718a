package jp.hagukumi.plan.generation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.SharedElements;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-061: what became of a plan's elements in the next one, and which entries two plans share. */
@Service
@Transactional(readOnly = true)
@May(Operation.PLAN_READ)
public class Generations {

    private final StoredLinks links;
    private final SharedElements shared;
    private final PlanReader reader;

    Generations(StoredLinks links, SharedElements shared, PlanReader reader) {
        this.links = links;
        this.shared = shared;
        this.reader = reader;
    }

    /** The plan that this one was copied from. */
    public Optional<PlanId> before(PlanId plan) {
        return links.before(plan);
    }

    /** The plans that were made of this one. */
    public List<PlanId> after(PlanId plan) {
        return links.after(plan);
    }

    /**
     * All elements of the plan before, in tree order, each with what became of it; several rows where it was split.
     *
     * @param day both plans as they stood on it, null for today
     */
    public List<LinkRow> mapping(PlanId newPlan, @Nullable LocalDate day) {
        return links.before(newPlan)
                .map(before -> new Mapping(
                                reader.tree(before, revision(before, day)),
                                reader.tree(newPlan, revision(newPlan, day)),
                                links.of(newPlan, revision(newPlan, day)))
                        .rows())
                .orElse(List.of());
    }

    /**
     * The elements of a plan that are reported on in another, each with the element whose report serves it.
     *
     * @param revision as of the end of which one; {@link PlanLedger#NOW} for today
     */
    public Map<ElementId, ElementId> served(PlanId plan, int revision) {
        return shared.servedIn(plan, revision);
    }

    private int revision(PlanId plan, @Nullable LocalDate day) {
        return day == null ? PlanLedger.NOW : reader.revisionOn(plan, day);
    }
}
