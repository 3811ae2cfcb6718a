package jp.hagukumi.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface Plans extends JpaRepository<Plan, PlanId> {

    Optional<Plan> findFirstByTitle(String title);

    List<Plan> findAllByOrderByFirstYearDescTitleAsc();
}
