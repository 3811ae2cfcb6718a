package jp.hagukumi.plan.history.ui;

import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.ui.PlanSection;
import org.springframework.stereotype.Component;

/** Two dates of a plan side by side (新旧対照表). */
@Component
class CompareSection implements PlanSection {

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String titleKey() {
        return "plan.CompareView.title";
    }

    @Override
    public String path(PlanId plan) {
        return PlanLinks.compare(plan);
    }
}
