package jp.hagukumi.plan;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Elements are found by number, title and its reading, description, the texts of departments, and target group. */
@Component
@Order(20)
class ElementSource implements SearchSource {

    private final JdbcClient jdbc;

    ElementSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Searchable> of(PlanId plan) {
        return jdbc.sql("""
                select e.id, e.code, e.title, e.reading, e.description, e.target_group,
                       (select group_concat(d.own_text order by d.place separator '\\n') from plan_element_department d
                        where d.element_id = e.id) as own_texts
                from plan_element e where e.plan_id = :plan order by e.sort_path
                """)
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
                            Objects.requireNonNull(row.getString("reading")),
                            List.of(
                                    Objects.requireNonNull(row.getString("description")),
                                    Objects.requireNonNullElse(row.getString("own_texts"), ""),
                                    Objects.requireNonNull(row.getString("target_group"))),
                            PlanLinks.inTree(plan, new ElementId(id)));
                })
                .list();
    }
}
