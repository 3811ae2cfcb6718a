package jp.hagukumi.plan.indicator;

import java.util.List;
import java.util.Optional;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.data.jpa.repository.JpaRepository;

interface Indicators extends JpaRepository<Indicator, IndicatorId> {

    List<Indicator> findByPlanAndGoneFalse(PlanId plan);

    List<Indicator> findByElementAndGoneFalse(ElementId element);

    Optional<Indicator> findByPlanAndRowKey(PlanId plan, String rowKey);

    List<Indicator> findByPlan(PlanId plan);

    /** An indicator that the plan has now. */
    default Indicator present(PlanId plan, IndicatorId id) {
        return findById(id)
                .filter(one -> one.plan().equals(plan) && !one.isGone())
                .orElseThrow(() -> new RuleViolation("plan.violation.indicatorGone"));
    }
}
