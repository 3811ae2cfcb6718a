package jp.hagukumi.plan.quantity;

import jp.hagukumi.plan.PlanId;
import org.springframework.data.jpa.repository.JpaRepository;

interface AreaMaps extends JpaRepository<AreaMap, PlanId> {}
