package jp.hagukumi.plan.generation;

import java.util.Map;
import java.util.function.Predicate;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.Edit;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.SharedElements;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
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
        Edit edit = begin(newPlan, "generation.link");
        RuleViolation.unless(
                reader.element(now).filter(row -> row.plan().equals(newPlan)).isPresent(),
                "plan.violation.elementGone");
        expectBefore(old, newPlan);
        Map<LinkId, LinkSaid> there = links.lockedOf(newPlan, old);
        RuleViolation.unless(
                there.values().stream().noneMatch(link -> now.equals(link.now())), "plan.violation.linkedAlready");
        say(edit, LinkSaid.carriedOn(old, now), there, link -> link.now() == null);
    }

    /** Takes a link back. */
    public void unlink(LinkId id) {
        links.remove(begin(links.planOf(id), "generation.unlink"), id);
    }

    /** Says that an old element is not carried on, and why. */
    public void drop(PlanId newPlan, ElementId old, String reason) {
        Edit edit = begin(newPlan, "generation.drop");
        RuleViolation.unless(!reason.isBlank(), "plan.violation.dropWithoutReason");
        RuleViolation.unless(reason.length() <= REASON_MAX, "plan.violation.reasonTooLong", REASON_MAX);
        expectBefore(old, newPlan);
        Map<LinkId, LinkSaid> there = links.lockedOf(newPlan, old);
        LinkId kept = say(edit, LinkSaid.dropped(old, reason.strip()), there, link -> true);
        there.keySet().stream().filter(link -> !link.equals(kept)).forEach(link -> links.remove(edit, link));
    }

    /** Lets the first link that the new one contradicts say it instead, so that old and new stand side by side. */
    private @Nullable LinkId say(
            Edit edit, LinkSaid said, Map<LinkId, LinkSaid> there, Predicate<LinkSaid> contradicted) {
        LinkId instead = there.entrySet().stream()
                .filter(link -> contradicted.test(link.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        if (instead == null) {
            links.add(edit, said);
        } else {
            links.put(edit, instead, said);
        }
        return instead;
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

    private void expectBefore(ElementId old, PlanId newPlan) {
        PlanId plan = reader.element(old)
                .orElseThrow(() -> new RuleViolation("plan.violation.elementGone"))
                .plan();
        RuleViolation.unless(links.before(newPlan).filter(plan::equals).isPresent(), "plan.violation.notThePlanBefore");
    }
}
