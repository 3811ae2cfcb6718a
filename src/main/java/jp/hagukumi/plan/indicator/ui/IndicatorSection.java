package jp.hagukumi.plan.indicator.ui;

import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.indicator.IndicatorLinks;
import jp.hagukumi.plan.ui.PlanSection;
import org.springframework.stereotype.Component;

/** The indicators (指標) are one of the pages of a plan. */
@Component
class IndicatorSection implements PlanSection {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String titleKey() {
        return "plan.IndicatorSection.title";
    }

    @Override
    public String path(PlanId plan) {
        return IndicatorLinks.indicators(plan);
    }
}
