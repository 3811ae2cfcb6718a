package jp.hagukumi.plan;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A plan itself is found by what it says about itself. */
@Component
@Order(10)
class PlanSource implements SearchSource {

    private final Plans plans;

    PlanSource(Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<Searchable> of(PlanId id) {
        return plans.findById(id).map(plan -> plan.details(0)).stream()
                .map(plan -> new Searchable(
                        Thing.PLAN,
                        id.value(),
                        null,
                        plan.summary().title(),
                        "",
                        List.of(
                                plan.purpose(),
                                plan.philosophy(),
                                plan.note(),
                                plan.municipality(),
                                String.join("\n", plan.legalBases())),
                        PlanLinks.plan(id)))
                .toList();
    }
}
