package jp.hagukumi.plan.generation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what became of each element. */
@Component
class StoredLinks {

    private final JdbcClient jdbc;
    private final PlanReader reader;

    StoredLinks(JdbcClient jdbc, PlanReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    /** One stored link. */
    record Stored(
            LinkId id,
            PlanId newPlan,
            ElementId old,
            @Nullable ElementId now,
            String reason) {}

    /** The plan that a plan was copied from. */
    Optional<PlanId> before(PlanId plan) {
        return jdbc.sql("select distinct old_plan_id from plan_generation_link where new_plan_id = :plan limit 1")
                .param("plan", plan.toString())
                .query((row, number) -> new PlanId(UUID.fromString(row.getString(1))))
                .optional();
    }

    /** The plans that were made of a plan. */
    List<PlanId> after(PlanId plan) {
        return jdbc.sql("select distinct new_plan_id from plan_generation_link where old_plan_id = :plan")
                .param("plan", plan.toString())
                .query((row, number) -> new PlanId(UUID.fromString(row.getString(1))))
                .list();
    }

    List<Stored> of(PlanId newPlan) {
        return jdbc.sql("select * from plan_generation_link where new_plan_id = :plan order by id")
                .param("plan", newPlan.toString())
                .query((row, number) -> stored(row))
                .list();
    }

    Stored find(LinkId id) {
        return jdbc.sql("select * from plan_generation_link where id = :id")
                .param("id", id.toString())
                .query((row, number) -> stored(row))
                .optional()
                .orElseThrow(() -> new RuleViolation("plan.violation.entryGone"));
    }

    void add(PlanId oldPlan, PlanId newPlan, ElementId old, @Nullable ElementId now, String reason) {
        jdbc.sql("""
                insert into plan_generation_link (id, old_plan_id, new_plan_id, old_element_id, new_element_id, reason)
                values (:id, :oldPlan, :newPlan, :old, :now, :reason)
                """)
                .param("id", LinkId.next().toString())
                .param("oldPlan", oldPlan.toString())
                .param("newPlan", newPlan.toString())
                .param("old", old.toString())
                .param("now", now == null ? null : now.toString())
                .param("reason", reason)
                .update();
    }

    void remove(LinkId id) {
        jdbc.sql("delete from plan_generation_link where id = :id")
                .param("id", id.toString())
                .update();
    }

    /** All old elements in tree order, each with what became of it: none, one or several rows. */
    List<LinkRow> rows(PlanId newPlan) {
        PlanId old = before(newPlan).orElse(null);
        if (old == null) {
            return List.of();
        }
        Map<ElementId, String> titles = new HashMap<>();
        reader.tree(newPlan).forEach(row -> titles.put(row.id(), row.codeAndTitle()));
        List<Stored> links = of(newPlan);
        return reader.tree(old).stream()
                .flatMap(element -> rows(element, links, titles).stream())
                .toList();
    }

    private static List<LinkRow> rows(ElementRow element, List<Stored> links, Map<ElementId, String> titles) {
        List<LinkRow> rows = links.stream()
                .filter(link -> link.old().equals(element.id()))
                .map(link -> new LinkRow(
                        link.id(),
                        element.id(),
                        element.codeAndTitle(),
                        link.now(),
                        link.now() == null ? "" : titles.getOrDefault(link.now(), ""),
                        link.reason()))
                .toList();
        return rows.isEmpty() ? List.of(new LinkRow(null, element.id(), element.codeAndTitle(), null, "", "")) : rows;
    }

    private static Stored stored(ResultSet row) throws SQLException {
        String now = row.getString("new_element_id");
        return new Stored(
                new LinkId(UUID.fromString(row.getString("id"))),
                new PlanId(UUID.fromString(row.getString("new_plan_id"))),
                new ElementId(UUID.fromString(row.getString("old_element_id"))),
                now == null ? null : new ElementId(UUID.fromString(now)),
                Objects.requireNonNull(row.getString("reason")));
    }
}
