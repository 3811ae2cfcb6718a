package jp.hagukumi.plan;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Plans extends JpaRepository<Plan, PlanId> {

    /** The plan, of which nobody else changes anything until the transaction ends; who is changing it is waited for. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Plan p where p.id = :id")
    Optional<Plan> lockedAlone(PlanId id);

    /** The plan, which cannot change its state until the transaction ends; several may edit it at once. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select p from Plan p where p.id = :id")
    Optional<Plan> lockedForEdit(PlanId id);

    @Query("select p.course.revision from Plan p where p.id = :id")
    Optional<Integer> latestRevision(PlanId id);

    @Query("select p.version from Plan p where p.id = :id")
    Optional<Long> version(PlanId id);

    Optional<Plan> findFirstByTitle(String title);

    List<Plan> findAllByOrderByFirstYearDescTitleAsc();
}
