package jp.hagukumi.plan;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Plans extends JpaRepository<Plan, PlanId> {

    List<Plan> findAllByOrderByFirstYearDescTitleAsc();
}
