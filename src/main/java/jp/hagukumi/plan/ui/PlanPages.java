package jp.hagukumi.plan.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanPast;
import org.springframework.stereotype.Component;

/** What every {@link PlanPage} asks for when it opens: the plan that its address names, and the plan's other pages. */
@Component
public class PlanPages {

    private static final Set<Operation> DEEDS =
            Set.of(Operation.PLAN_EDIT, Operation.PLAN_AMEND, Operation.PLAN_FIGURE);

    private final PlanPast plans;
    private final List<PlanSection> sections;
    private final Permissions permissions;

    PlanPages(PlanPast plans, List<PlanSection> sections, Permissions permissions) {
        this.plans = plans;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(PlanSection::order))
                .toList();
        this.permissions = permissions;
    }

    /** @param today whether the page shows things as they are now, whichever day its address names */
    Optional<ShownPlan> shown(RouteParameters parameters, Location location, boolean today) {
        return parameters.get(PlanLinks.PLAN_ID).flatMap(PlanId::parse).flatMap(id -> {
            AsOf asOf = today ? AsOf.TODAY : AsOf.of(location, id, plans);
            return plans.plan(id, asOf.revision())
                    .map(plan -> new ShownPlan(plan, asOf, allowed(plan.stage().code(), asOf), location, parameters));
        });
    }

    private Set<Operation> allowed(String stage, AsOf asOf) {
        return asOf.isToday() ? permissions.allowedOf(DEEDS, null, stage) : Set.of();
    }

    /** The pages of a plan, in their order. */
    List<PlanSection> sections() {
        return sections.stream().filter(PlanSection::isOffered).toList();
    }
}
