package jp.hagukumi.plan.ui;

import java.util.List;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;
import org.springframework.stereotype.Component;

/** The record of revisions (改定の記録) is the last of a plan's pages; its state concerns all of them. */
@Component
class RevisionsSection implements PlanSection {

    private static final int LAST = 900;

    private final PlanAmendments amendments;
    private final Permissions permissions;

    RevisionsSection(PlanAmendments amendments, Permissions permissions) {
        this.amendments = amendments;
        this.permissions = permissions;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public String titleKey() {
        return "plan.RevisionsView.title";
    }

    @Override
    public String path(PlanId plan) {
        return PlanLinks.revisions(plan);
    }

    @Override
    public List<com.vaadin.flow.component.Component> notices(PlanId plan) {
        return List.of(new PlanBanner(amendments.standing(plan), permissions.allows(Operation.PLAN_AMEND)));
    }
}
