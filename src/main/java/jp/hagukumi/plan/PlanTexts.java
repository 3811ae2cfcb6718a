package jp.hagukumi.plan;

import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-013: what a plan says about itself is edited by hand. */
@Service
@Transactional(readOnly = true)
@May(Operation.PLAN_EDIT)
public class PlanTexts {

    private final Plans plans;
    private final PlanLedger ledger;

    PlanTexts(Plans plans, PlanLedger ledger) {
        this.plans = plans;
        this.ledger = ledger;
    }

    /** What the plan says now, to be changed. */
    public PlanHeader read(PlanId id) {
        return stored(id).header();
    }

    /**
     * Makes the plan say something else about itself. Refused when somebody changed it meanwhile.
     *
     * @param seenVersion the version of the plan that was read
     */
    @Transactional
    public void change(PlanId id, long seenVersion, PlanHeader header) {
        Plan plan = stored(id);
        plan.expect(seenVersion);
        PlanSaid before = plan.said();
        Edit edit = ledger.begin(id, "plan.change");
        plan.describe(header);
        if (!plan.said().equals(before)) {
            ledger.changed(edit, Thing.PLAN, id.value(), before);
        }
    }

    private Plan stored(PlanId id) {
        return plans.findById(id).orElseThrow(() -> new RuleViolation("plan.violation.planGone"));
    }
}
