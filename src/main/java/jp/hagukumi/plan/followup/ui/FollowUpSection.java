package jp.hagukumi.plan.followup.ui;

import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.followup.FollowUpLinks;
import jp.hagukumi.plan.ui.PlanSection;
import org.springframework.stereotype.Component;

/** The link to 市民の声 among a plan's pages, for those who may read them. */
@Component
class FollowUpSection implements PlanSection {

    private final Permissions permissions;

    FollowUpSection(Permissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public String titleKey() {
        return "plan.VoicesView.title";
    }

    @Override
    public String path(PlanId plan) {
        return FollowUpLinks.voices(plan);
    }

    @Override
    public boolean isOffered() {
        return permissions.allows(Operation.VOICE_READ);
    }
}
