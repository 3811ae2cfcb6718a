package jp.hagukumi.plan;

import java.util.ArrayList;
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

    private static final int PLACES_AT_ONCE = 1000;

    private final ElementQueries elements;
    private final JdbcClient jdbc;

    PlanTree(ElementQueries elements, JdbcClient jdbc) {
        this.elements = elements;
        this.jdbc = jdbc;
    }

    /** How many rows show. */
    public int count(PlanId plan, TreeFilter filter, Set<ElementId> expanded) {
        return filter.isEmpty()
                ? elements.countBelow(plan, open(plan, expanded))
                : filtered(plan, filter).shown(expanded).size();
    }

    /** A stretch of the rows that show, in tree order. */
    public List<ElementRow> rows(PlanId plan, TreeFilter filter, Set<ElementId> expanded, int offset, int limit) {
        if (filter.isEmpty()) {
            return elements.below(plan, open(plan, expanded), offset, limit);
        }
        List<String> shown = filtered(plan, filter).shown(expanded);
        int from = Math.min(offset, shown.size());
        return at(plan, shown.subList(from, (int) Math.min((long) from + limit, shown.size())));
    }

    /** How many elements match the filter themselves. */
    public int matches(PlanId plan, TreeFilter filter) {
        return filtered(plan, filter).matches();
    }

    /** The elements that have to be expanded for all matches to show; all that have children without a filter. */
    public List<ElementRow> branches(PlanId plan, TreeFilter filter) {
        return filter.isEmpty()
                ? elements.branches(plan)
                : at(plan, filtered(plan, filter).branches());
    }

    private List<ElementRow> at(PlanId plan, List<String> places) {
        List<ElementRow> rows = new ArrayList<>();
        for (int from = 0; from < places.size(); from += PLACES_AT_ONCE) {
            rows.addAll(elements.at(plan, places.subList(from, Math.min(places.size(), from + PLACES_AT_ONCE))));
        }
        return rows;
    }

    private FilteredTree filtered(PlanId plan, TreeFilter filter) {
        TreeMatch match = new TreeMatch(filter);
        return new FilteredTree(jdbc.sql("select e.id, e.parent_id, e.sort_path, (" + match.sql()
                        + ") as hit from plan_element e where e.plan_id = :plan order by e.sort_path")
                .params(match.params())
                .param("plan", plan.toString())
                .query((row, number) -> new FilteredTree.Node(
                        id(Objects.requireNonNull(row.getString("id"))),
                        row.getString("parent_id") == null
                                ? null
                                : id(Objects.requireNonNull(row.getString("parent_id"))),
                        Objects.requireNonNull(row.getString("sort_path")),
                        row.getBoolean("hit")))
                .list());
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
                    parents.put(id(Objects.requireNonNull(row.getString("id"))), parent == null ? null : id(parent));
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

    private static ElementId id(String text) {
        return new ElementId(UUID.fromString(text));
    }
}
