package jp.hagukumi.progress;

import java.util.List;
import java.util.Optional;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.shared.FiscalYear;
import org.springframework.data.jpa.repository.JpaRepository;

interface Rounds extends JpaRepository<Round, RoundId> {

    List<Round> findAllByOrderByYearDescOpenedAtDesc();

    List<Round> findAllByPlan(PlanId plan);

    Optional<Round> findByPlanAndYear(PlanId plan, FiscalYear year);

    boolean existsByPlanAndYear(PlanId plan, FiscalYear year);
}
