package jp.hagukumi.progress;

import java.util.List;
import java.util.Optional;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.shared.FiscalYear;
import org.springframework.data.jpa.repository.JpaRepository;

interface Rounds extends JpaRepository<Round, RoundId> {

    List<Round> findAllByStageOrderByYearDescOpenedAtDesc(RoundStage stage);

    List<Round> findAllByPlan(PlanId plan);

    Optional<Round> findByPlanAndYearAndStage(PlanId plan, FiscalYear year, RoundStage stage);

    Optional<Round> findByIdAndStage(RoundId id, RoundStage stage);

    boolean existsByPlanAndYear(PlanId plan, FiscalYear year);
}
