package jp.hagukumi.plan.register;

import java.util.List;
import jp.hagukumi.plan.PlanId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.repository.NoRepositoryBean;

@NoRepositoryBean
interface Entries<E extends Entry<?>> extends JpaRepository<E, EntryId> {

    List<E> findByPlanOrderByPlace(PlanId plan);
}
