package jp.hagukumi.plan.register.ui;

import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.register.RegisterLinks;
import jp.hagukumi.plan.ui.PlanSection;
import org.springframework.stereotype.Component;

/** The link to 位置と根拠 among a plan's pages. */
@Component
class PositionSection implements PlanSection {

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String titleKey() {
        return "plan.PositionView.title";
    }

    @Override
    public String path(PlanId plan) {
        return RegisterLinks.position(plan);
    }
}
