package jp.hagukumi.plan.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.shared.FiscalYear;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Actuals extends JpaRepository<Actual, ActualId> {

    @Query("select a from Actual a, Indicator i where a.indicator = i.id and i.plan = :plan order by a.series, a.year")
    List<Actual> ofPlan(PlanId plan);

    List<Actual> findByIndicatorOrderBySeriesAscYearAsc(IndicatorId indicator);

    List<Actual> findByIndicatorIn(Collection<IndicatorId> indicators);

    Optional<Actual> findByIndicatorAndSeriesAndYear(IndicatorId indicator, String series, FiscalYear year);
}
