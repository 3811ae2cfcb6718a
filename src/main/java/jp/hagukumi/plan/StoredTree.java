package jp.hagukumi.plan;

import java.util.List;
import java.util.UUID;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the elements of one plan stand in the database. */
final class StoredTree implements DropAim.Tree {

    private final JdbcClient jdbc;
    private final PlanId plan;

    StoredTree(JdbcClient jdbc, PlanId plan) {
        this.jdbc = jdbc;
        this.plan = plan;
    }

    @Override
    public int level(ElementId id) {
        return jdbc.sql("select level from plan_element where id = :id and plan_id = :plan")
                .param("id", id.toString())
                .param("plan", plan.toString())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new RuleViolation("plan.violation.elementGone"));
    }

    @Override
    public @Nullable ElementId parent(ElementId id) {
        return jdbc
                .sql("select parent_id from plan_element where id = :id and parent_id is not null")
                .param("id", id.toString())
                .query((row, number) -> new ElementId(UUID.fromString(row.getString("parent_id"))))
                .list()
                .stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<ElementId> children(@Nullable ElementId parent) {
        return jdbc.sql("""
                select id from plan_element where plan_id = :plan and parent_id <=> :parent order by sort_path
                """)
                .param("plan", plan.toString())
                .param("parent", parent == null ? null : parent.toString())
                .query((row, number) -> new ElementId(UUID.fromString(row.getString("id"))))
                .list();
    }
}
