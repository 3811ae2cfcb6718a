package jp.hagukumi.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.hagukumi.shared.LastUsed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads where the elements of plans stand. The outline of a plan is kept for everybody who opens it, and read anew as
 * soon as the plan has another {@link PlanStamp}.
 */
@Component
class Outlines {

    private static final int KEPT = 10;

    private record Kept(PlanStamp stamp, Outline outline) {}

    private final JdbcClient jdbc;
    private final SearchTexts texts;
    private final Groups groups;
    private final LastUsed<PlanId, Kept> kept = new LastUsed<>(KEPT);

    Outlines(JdbcClient jdbc, SearchTexts texts, Groups groups) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.groups = groups;
    }

    /** Everything, each element at its own place. */
    Outline of(PlanId plan) {
        // Asked before the places are read: at worst they are newer than the stamp that they are kept under.
        PlanStamp stamp = PlanStamp.of(plan, jdbc);
        Optional<Outline> known =
                kept.get(plan).filter(one -> one.stamp().equals(stamp)).map(Kept::outline);
        if (known.isPresent()) {
            return known.get();
        }
        Outline outline = read(plan);
        kept.keep(plan, new Kept(stamp, outline));
        return outline;
    }

    /** What a filter leaves, put together as it says. */
    Outline of(PlanId plan, TreeFilter filter) {
        Outline all = of(plan);
        if (filter.isGrouped()) {
            return groups.of(plan, filter.grouping(), filter.isEmpty() ? all.elements() : meant(plan, filter));
        }
        return filter.isEmpty() ? all : all.only(meant(plan, filter));
    }

    private Set<ElementId> meant(PlanId plan, TreeFilter filter) {
        if (filter.text().isEmpty()) {
            return new HashSet<>(matching(plan, filter));
        }
        Set<ElementId> meant = texts.elements(plan, new SearchWords(filter.text()));
        if (filter.asksDatabase()) {
            meant.retainAll(new HashSet<>(matching(plan, filter)));
        }
        return meant;
    }

    private Outline read(PlanId plan) {
        Map<ElementId, List<ElementId>> listed = listed(plan);
        Outline.Builder outline = new Outline.Builder(plan);
        Deque<ElementId> above = new ArrayDeque<>();
        int[] elements = {0};
        jdbc.sql("select id, depth from plan_element where plan_id = :plan order by sort_path")
                .param("plan", plan.toString())
                .query(row -> {
                    ElementId element = id(Objects.requireNonNull(row.getString("id")));
                    close(above, row.getInt("depth"), listed, outline);
                    outline.add(TreeKey.at(element), row.getInt("depth"));
                    above.addLast(element);
                    elements[0]++;
                });
        close(above, 0, listed, outline);
        return outline.build(elements[0]);
    }

    /** After what is an element's own below it comes what is only listed there. */
    private static void close(
            Deque<ElementId> above, int depth, Map<ElementId, List<ElementId>> listed, Outline.Builder outline) {
        while (above.size() > depth) {
            int below = above.size();
            ElementId closed = above.removeLast();
            listed.getOrDefault(closed, List.of())
                    .forEach(element -> outline.add(TreeKey.listed(closed.value(), element), below));
        }
    }

    private Map<ElementId, List<ElementId>> listed(PlanId plan) {
        Map<ElementId, List<ElementId>> listed = new HashMap<>();
        jdbc.sql("""
                select l.parent_id, l.element_id from plan_listing l join plan_element e on e.id = l.element_id
                where e.plan_id = :plan order by e.sort_path
                """).param("plan", plan.toString()).query(row -> {
            listed.computeIfAbsent(id(Objects.requireNonNull(row.getString("parent_id"))), parent -> new ArrayList<>())
                    .add(id(Objects.requireNonNull(row.getString("element_id"))));
        });
        return listed;
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
