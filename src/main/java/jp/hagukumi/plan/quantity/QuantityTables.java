package jp.hagukumi.plan.quantity;

import java.util.List;
import jp.hagukumi.plan.PlanId;
import org.springframework.data.jpa.repository.JpaRepository;

interface QuantityTables extends JpaRepository<QuantityTable, QuantityTableId> {

    List<QuantityTable> findAllByPlanOrderByPlaceAscIdAsc(PlanId plan);
}
