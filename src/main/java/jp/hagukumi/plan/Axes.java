package jp.hagukumi.plan;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface Axes extends JpaRepository<Axis, AxisId> {

    List<Axis> findByPlanOrderByPlace(PlanId plan);

    /** For a command: the axis gets a new version even if only its words change. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    Optional<Axis> findToChangeById(AxisId id);
}
