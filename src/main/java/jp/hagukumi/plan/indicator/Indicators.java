package jp.hagukumi.plan.indicator;

import java.util.List;
import java.util.Optional;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import org.springframework.data.jpa.repository.JpaRepository;

interface Indicators extends JpaRepository<Indicator, IndicatorId> {

    List<Indicator> findByPlanAndGoneFalse(PlanId plan);

    List<Indicator> findByElementAndGoneFalse(ElementId element);

    Optional<Indicator> findByPlanAndRowKey(PlanId plan, String rowKey);

    List<Indicator> findByPlan(PlanId plan);
}
