package jp.hagukumi.plan.indicator;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.SearchSource;
import jp.hagukumi.plan.Searchable;
import jp.hagukumi.plan.Thing;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Indicators are found by name, source and remark, and with them their elements. */
@Component
@Order(30)
class IndicatorSource implements SearchSource {

    private final JdbcClient jdbc;

    IndicatorSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Searchable> of(PlanId plan) {
        return jdbc.sql("""
                select i.id, i.element_id, i.name, i.source, i.external_factors from plan_indicator i
                join plan_element e on e.id = i.element_id
                where i.plan_id = :plan and not i.gone order by e.sort_path, i.place
                """)
                .param("plan", plan.toString())
                .query((row, number) -> {
                    ElementId element = new ElementId(UUID.fromString(row.getString("element_id")));
                    return new Searchable(
                            Thing.INDICATOR,
                            UUID.fromString(row.getString("id")),
                            element,
                            Objects.requireNonNull(row.getString("name")),
                            "",
                            List.of(
                                    Objects.requireNonNull(row.getString("source")),
                                    Objects.requireNonNull(row.getString("external_factors"))),
                            PlanLinks.inTree(plan, element));
                })
                .list();
    }
}
