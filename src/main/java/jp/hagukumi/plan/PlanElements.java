package jp.hagukumi.plan;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PlanElements extends JpaRepository<PlanElement, ElementId> {

    /** An element of a plan, which nobody else writes until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from PlanElement e where e.id = :id and e.plan = :plan")
    Optional<PlanElement> lockedForEdit(ElementId id, PlanId plan);

    @Query("""
            select distinct e from PlanElement e left join fetch e.departments
            where e.plan = :plan and e.rowKey in :keys
            """)
    List<PlanElement> withKeys(PlanId plan, Collection<String> keys);
}
