package jp.hagukumi.plan.quantity.ui;

import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.quantity.QuantityLinks;
import jp.hagukumi.plan.ui.PlanSection;
import org.springframework.stereotype.Component;

/** Demand and capacity (量の見込みと確保方策) among the pages of a plan. */
@Component
class QuantitySection implements PlanSection {

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String titleKey() {
        return "plan.QuantitiesView.title";
    }

    @Override
    public String path(PlanId plan) {
        return QuantityLinks.list(plan);
    }
}
