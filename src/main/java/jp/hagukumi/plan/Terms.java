package jp.hagukumi.plan;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Terms extends JpaRepository<Term, TermId> {

    List<Term> findByPlanOrderByPlace(PlanId plan);

    List<Term> findByAxisOrderByPlace(AxisId axis);
}
