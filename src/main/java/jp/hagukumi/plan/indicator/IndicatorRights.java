package jp.hagukumi.plan.indicator;

import java.util.Set;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanReader;
import org.springframework.stereotype.Component;

/** What the signed-in person may do to the indicators of a plan, by the plan's state; the same answer as the commands'. */
@Component
class IndicatorRights {

    private static final Set<Operation> ASKED = Set.of(Operation.PLAN_EDIT, Operation.PLAN_FIGURE);

    private final PlanReader plans;
    private final Permissions permissions;

    IndicatorRights(PlanReader plans, Permissions permissions) {
        this.plans = plans;
        this.permissions = permissions;
    }

    Set<Operation> on(PlanId plan) {
        return plans.plan(plan)
                .map(found -> permissions.allowedOf(ASKED, null, found.stage().code()))
                .orElse(Set.of());
    }
}
