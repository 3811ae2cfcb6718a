package jp.hagukumi.plan.followup;

import java.util.List;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.shared.FiscalYear;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FollowUps extends JpaRepository<FollowUp, FollowUpId> {

    List<FollowUp> findByElementOrderById(ElementId element);

    List<FollowUp> findByPlanOrderById(PlanId plan);

    /** Those to which no answer was accepted and that nobody settled though their year was before this one, the earliest year first. */
    @Query("select f from FollowUp f where f.state = jp.hagukumi.plan.followup.FollowUpState.OPEN"
            + " and f.content.due < :now order by f.content.due, f.id")
    List<FollowUp> overdue(FiscalYear now);
}
