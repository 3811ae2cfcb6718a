package jp.hagukumi.plan.generation.ui;

import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.generation.GenerationLinks;
import jp.hagukumi.plan.ui.PlanSection;
import org.springframework.stereotype.Component;

/** The link to 計画の世代 among a plan's pages. */
@Component
class GenerationSection implements PlanSection {

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String titleKey() {
        return "plan.GenerationView.title";
    }

    @Override
    public String path(PlanId plan) {
        return GenerationLinks.generation(plan);
    }
}
