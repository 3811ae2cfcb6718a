package jp.hagukumi.plan.generation;

import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.Edit;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.SharedElements;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-061: the lead says what became of elements, and which entries two plans share; neither needs an amendment. */
@Service
@Transactional
@May(Operation.PLAN_AMEND)
public class GenerationEditing {

    private static final int REASON_MAX = 500;

    private final StoredLinks links;
    private final PlanLedger ledger;
    private final PlanReader reader;
    private final SharedElements shared;

    GenerationEditing(StoredLinks links, PlanLedger ledger, PlanReader reader, SharedElements shared) {
        this.links = links;
        this.ledger = ledger;
        this.reader = reader;
        this.shared = shared;
    }

    /** Says that an old element lives on in a new one; both may be linked to others too. */
    public void link(PlanId newPlan, ElementId old, ElementId now) {
        begin(newPlan, "generation.link");
        RuleViolation.unless(
                reader.element(now).filter(row -> row.plan().equals(newPlan)).isPresent(),
                "plan.violation.elementGone");
        links.of(newPlan).stream().filter(link -> link.old().equals(old)).forEach(link -> {
            RuleViolation.unless(!now.equals(link.now()), "plan.violation.linkedAlready");
            if (link.now() == null) {
                links.remove(link.id());
            }
        });
        links.add(planOf(old, newPlan), newPlan, old, now, "");
    }

    /** Takes a link back. */
    public void unlink(LinkId id) {
        begin(links.find(id).newPlan(), "generation.unlink");
        links.remove(id);
    }

    /** Says that an old element is not carried on, and why. */
    public void drop(PlanId newPlan, ElementId old, String reason) {
        begin(newPlan, "generation.drop");
        RuleViolation.unless(!reason.isBlank(), "plan.violation.dropWithoutReason");
        RuleViolation.unless(reason.length() <= REASON_MAX, "plan.violation.reasonTooLong", REASON_MAX);
        links.of(newPlan).stream().filter(link -> link.old().equals(old)).forEach(link -> links.remove(link.id()));
        links.add(planOf(old, newPlan), newPlan, old, null, reason.strip());
    }

    /** Lets the yearly entry on an element of another live plan serve one of this plan. */
    public void serve(PlanId plan, ElementId element, ElementId by) {
        shared.serve(begin(plan, "generation.serve"), element, by);
    }

    /** Lets an element have a yearly entry of its own again. */
    public void stopServing(PlanId plan, ElementId element) {
        shared.stop(begin(plan, "generation.stopServing"), element);
    }

    private Edit begin(PlanId plan, String deed) {
        return ledger.beginOutside(plan, Operation.PLAN_AMEND, deed);
    }

    private PlanId planOf(ElementId old, PlanId newPlan) {
        PlanId plan = reader.element(old)
                .orElseThrow(() -> new RuleViolation("plan.violation.elementGone"))
                .plan();
        RuleViolation.unless(links.before(newPlan).filter(plan::equals).isPresent(), "plan.violation.notThePlanBefore");
        return plan;
    }
}
