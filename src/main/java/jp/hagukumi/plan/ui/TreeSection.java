package jp.hagukumi.plan.ui;

import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;
import org.springframework.stereotype.Component;

/** The plan as a tree (体系) is the first of its pages. */
@Component
class TreeSection implements PlanSection {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String titleKey() {
        return "plan.TreeSection.title";
    }

    @Override
    public String path(PlanId plan) {
        return PlanLinks.plan(plan);
    }
}
