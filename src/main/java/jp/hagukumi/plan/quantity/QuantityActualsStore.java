package jp.hagukumi.plan.quantity;

import java.util.List;
import jp.hagukumi.plan.PlanId;
import org.springframework.data.jpa.repository.JpaRepository;

interface QuantityActualsStore extends JpaRepository<QuantityActuals, QuantityTableId> {

    List<QuantityActuals> findAllByPlan(PlanId plan);
}
