package jp.hagukumi.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads where the elements of plans stand. The outline of a plan is kept for everybody who opens it, and read anew as
 * soon as the plan was changed: whatever changes its elements raises its version or is an edit in the ledger. Edits are
 * counted, since the latest to begin need not be the latest to be committed.
 */
@Component
class Outlines {

    private static final int KEPT = 10;

    private record State(long version, long edits) {}

    private record Kept(State state, Outline outline) {}

    private final JdbcClient jdbc;

    private final Map<PlanId, Kept> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<PlanId, Kept> eldest) {
            return size() > KEPT;
        }
    };

    Outlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything, each element at its own place. */
    Outline of(PlanId plan) {
        // Asked before the places are read: at worst they are newer than the version that they are kept under.
        State state = state(plan);
        synchronized (kept) {
            Kept known = kept.get(plan);
            if (known != null && known.state().equals(state)) {
                return known.outline();
            }
        }
        Outline outline = read(plan);
        synchronized (kept) {
            kept.put(plan, new Kept(state, outline));
        }
        return outline;
    }

    /** What a filter leaves. */
    Outline of(PlanId plan, TreeFilter filter) {
        return filter.isEmpty() ? of(plan) : of(plan).only(matching(plan, filter));
    }

    private State state(PlanId plan) {
        return jdbc.sql("""
                select p.version, (select count(*) from plan_edit e where e.plan_id = p.id) as edits
                from plan_plan p where p.id = :plan
                """)
                .param("plan", plan.toString())
                .query((row, number) -> new State(row.getLong("version"), row.getLong("edits")))
                .optional()
                .orElse(new State(-1, 0));
    }

    private Outline read(PlanId plan) {
        Outline.Builder outline = new Outline.Builder(plan);
        int[] elements = {0};
        jdbc.sql("select id, depth from plan_element where plan_id = :plan order by sort_path")
                .param("plan", plan.toString())
                .query(row -> {
                    outline.add(TreeKey.at(id(Objects.requireNonNull(row.getString("id")))), row.getInt("depth"));
                    elements[0]++;
                });
        return outline.build(elements[0]);
    }

    private List<ElementId> matching(PlanId plan, TreeFilter filter) {
        TreeMatch match = new TreeMatch(filter);
        return jdbc.sql("select e.id from plan_element e where e.plan_id = :plan and (" + match.sql() + ")")
                .params(match.params())
                .param("plan", plan.toString())
                .query((row, number) -> id(Objects.requireNonNull(row.getString("id"))))
                .list();
    }

    private static ElementId id(String text) {
        return new ElementId(UUID.fromString(text));
    }
}
