package jp.hagukumi.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.shared.FiscalYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Elements that live on in others: those that were merged into one, and those of the plan before that a plan carries on,
 * several in one or one in several. It asks for no permission; whoever calls it has judged it.
 */
@Component
@Transactional(readOnly = true)
public class Predecessors {

    private final JdbcClient jdbc;

    Predecessors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By element those that live on in it directly, as of a fiscal year: of this plan, and of the plans before it back to
     * the first. What is merged from a later year on still stands for itself.
     */
    public Map<ElementId, List<ElementId>> of(PlanId plan, FiscalYear year) {
        List<String> plans = withThoseBefore(plan);
        Map<ElementId, List<ElementId>> predecessors = new HashMap<>();
        jdbc.sql("""
                select id as old_id, merged_into as new_id from plan_element
                where plan_id in (:plans) and merged_into is not null and life_since <= :year
                union all
                select old_element_id, new_element_id from plan_generation_link
                where new_plan_id in (:plans) and new_element_id is not null
                """).param("plans", plans).param("year", year.startYear()).query(row -> {
            predecessors
                    .computeIfAbsent(id(row.getString("new_id")), now -> new ArrayList<>())
                    .add(id(row.getString("old_id")));
        });
        return predecessors;
    }

    private List<String> withThoseBefore(PlanId plan) {
        List<String> plans = new ArrayList<>();
        Optional<String> next = Optional.of(plan.toString());
        while (next.isPresent() && !plans.contains(next.get())) {
            plans.add(next.get());
            next = jdbc.sql("select before_id from plan_generation where plan_id = :plan")
                    .param("plan", next.get())
                    .query(String.class)
                    .optional();
        }
        return plans;
    }

    private static ElementId id(String text) {
        return new ElementId(UUID.fromString(text));
    }
}
