package jp.hagukumi.plan.followup;

import java.util.List;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import org.springframework.data.jpa.repository.JpaRepository;

interface FollowUps extends JpaRepository<FollowUp, FollowUpId> {

    List<FollowUp> findByElementOrderById(ElementId element);

    List<FollowUp> findByPlanOrderById(PlanId plan);
}
