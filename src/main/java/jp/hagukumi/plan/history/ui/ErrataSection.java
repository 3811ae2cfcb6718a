package jp.hagukumi.plan.history.ui;

import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.ui.PlanSection;
import org.springframework.stereotype.Component;

/** What was printed wrongly (正誤表). */
@Component
class ErrataSection implements PlanSection {

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String titleKey() {
        return "plan.ErrataView.title";
    }

    @Override
    public String path(PlanId plan) {
        return PlanLinks.errata(plan);
    }
}
