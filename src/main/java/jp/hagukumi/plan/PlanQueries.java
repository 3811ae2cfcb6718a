package jp.hagukumi.plan;

import java.util.List;
import java.util.Optional;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever may read plans reads all of them; a plan is public once it is adopted. */
@Service
@Transactional(readOnly = true)
@May(Operation.PLAN_READ)
public class PlanQueries {

    private final PlanReader reader;

    PlanQueries(PlanReader reader) {
        this.reader = reader;
    }

    /** All plans, the latest period first. */
    public List<PlanSummary> plans() {
        return reader.plans();
    }

    public Optional<PlanDetails> plan(PlanId id) {
        return reader.plan(id);
    }

    public Optional<ElementRow> element(ElementId id) {
        return reader.element(id);
    }

    /** The elements directly below, in tree order. */
    public List<ElementRow> children(ElementId id) {
        return reader.children(id);
    }

    /** From the topmost ancestor down to the element itself. */
    public List<ElementRow> pathTo(ElementId id) {
        return reader.pathTo(id);
    }
}
