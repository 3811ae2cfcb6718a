package jp.hagukumi.plan;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Elements are found by number, title and description. */
@Component
@Order(20)
class ElementSource implements SearchSource {

    private final JdbcClient jdbc;

    ElementSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Searchable> of(PlanId plan) {
        return jdbc.sql(
                        "select id, code, title, description from plan_element where plan_id = :plan order by sort_path")
                .param("plan", plan.toString())
                .query((row, number) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    String code = Objects.requireNonNull(row.getString("code"));
                    String title = Objects.requireNonNull(row.getString("title"));
                    return new Searchable(
                            Thing.ELEMENT,
                            id,
                            new ElementId(id),
                            code.isEmpty() ? title : code + " " + title,
                            "",
                            List.of(Objects.requireNonNull(row.getString("description"))),
                            PlanLinks.inTree(plan, new ElementId(id)));
                })
                .list();
    }
}
