package jp.hagukumi.plan;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlanElements extends JpaRepository<PlanElement, ElementId> {

    @Query("""
            select distinct e from PlanElement e left join fetch e.departments
            where e.plan = :plan and e.rowKey in :keys
            """)
    List<PlanElement> withKeys(PlanId plan, Collection<String> keys);

    boolean existsByPlanAndRowKey(PlanId plan, String rowKey);
}
