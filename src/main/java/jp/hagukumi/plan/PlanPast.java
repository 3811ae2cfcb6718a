package jp.hagukumi.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * UC-014: a plan as it stood on a day. A day is turned into the revision in force, and every page reads with that;
 * {@link PlanLedger#NOW} reads the plan of today.
 */
@Service
@Transactional(readOnly = true)
@May(Operation.PLAN_READ)
public class PlanPast {

    private final PlanReader reader;

    PlanPast(PlanReader reader) {
        this.reader = reader;
    }

    /**
     * The revision whose text was in force on a day: the first for every day before it, {@link PlanLedger#NOW} where it
     * is the latest.
     */
    public int revisionOn(PlanId plan, LocalDate day) {
        return reader.revisionOn(plan, day);
    }

    /** The plan as a whole. */
    public Optional<PlanDetails> plan(PlanId id, int revision) {
        return reader.plan(id, revision);
    }

    /** An element, also one that has gone since. */
    public Optional<ElementRow> element(PlanId plan, ElementId id, int revision) {
        return reader.element(plan, id, revision);
    }

    /** The elements directly below, in tree order. */
    public List<ElementRow> children(PlanId plan, ElementId id, int revision) {
        return reader.children(plan, id, revision);
    }

    /** From the topmost ancestor down to the element itself. */
    public List<ElementRow> pathTo(PlanId plan, ElementId id, int revision) {
        return reader.pathTo(plan, id, revision);
    }
}
