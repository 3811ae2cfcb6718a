package jp.hagukumi.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * UC-011: the tree of a plan as a screen shows it, one viewport at a time. A row shows when all elements above it are
 * expanded; under a filter, only what matches shows, with everything above and below it.
 */
@Service
@Transactional(readOnly = true)
@May(Operation.PLAN_READ)
public class PlanTree {

    private final ElementQueries elements;
    private final JdbcClient jdbc;

    PlanTree(ElementQueries elements, JdbcClient jdbc) {
        this.elements = elements;
        this.jdbc = jdbc;
    }

    /** How many rows show. */
    public int count(PlanId plan, TreeFilter filter, Collection<ElementId> expanded) {
        Conditions shown = shown(plan, filter, expanded);
        return jdbc.sql("select count(*) from plan_element e where " + shown.sql())
                .params(shown.params())
                .query(Integer.class)
                .single();
    }

    /** A stretch of the rows that show, in tree order. */
    public List<ElementRow> rows(
            PlanId plan, TreeFilter filter, Collection<ElementId> expanded, int offset, int limit) {
        Conditions shown = shown(plan, filter, expanded);
        return elements.where(shown.sql(), shown.params(), offset, limit);
    }

    /** How many elements match the filter themselves. */
    public int matches(PlanId plan, TreeFilter filter) {
        Conditions matching = new Conditions(plan).matching("e", filter);
        return jdbc.sql("select count(*) from plan_element e where " + matching.sql())
                .params(matching.params())
                .query(Integer.class)
                .single();
    }

    /** The elements that have to be expanded for all matches to show; all that have children without a filter. */
    public List<ElementRow> branches(PlanId plan, TreeFilter filter) {
        Conditions branches = new Conditions(plan);
        if (filter.isEmpty()) {
            branches.and("exists (select 1 from plan_element c where c.parent_id = e.id)");
        } else {
            branches.hasMatchBelow(filter);
        }
        return elements.where(branches.sql(), branches.params(), 0, WorkbookLimits.ROWS);
    }

    private Conditions shown(PlanId plan, TreeFilter filter, Collection<ElementId> expanded) {
        Conditions shown = new Conditions(plan).below(open(plan, expanded));
        return filter.isEmpty() ? shown : shown.inTreeOf(filter);
    }

    /** Those expanded elements all of whose ancestors are expanded too. */
    private Set<ElementId> open(PlanId plan, Collection<ElementId> expanded) {
        if (expanded.isEmpty()) {
            return Set.of();
        }
        Map<ElementId, @Nullable ElementId> parents = new HashMap<>();
        jdbc.sql("select id, parent_id from plan_element where plan_id = :plan and id in (:ids)")
                .param("plan", plan.toString())
                .param("ids", expanded.stream().map(ElementId::toString).toList())
                .query(row -> {
                    String parent = row.getString("parent_id");
                    parents.put(
                            new ElementId(UUID.fromString(Objects.requireNonNull(row.getString("id")))),
                            parent == null ? null : new ElementId(UUID.fromString(parent)));
                });
        Set<ElementId> open = new HashSet<>();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Map.Entry<ElementId, @Nullable ElementId> entry : parents.entrySet()) {
                if (entry.getValue() == null || open.contains(entry.getValue())) {
                    grew |= open.add(entry.getKey());
                }
            }
        }
        return open;
    }
}
