package jp.hagukumi.plan.register;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.TermId;
import org.jspecify.annotations.Nullable;

/**
 * Where a plan stands among others (計画の位置図), from its relations.
 *
 * @param above the plans that it is made under, from the topmost: one row for each kind, in the order of the relations
 * @param plan its own title
 * @param within the plans that it contains
 * @param before the plans whose place it took
 * @param after the plans that take its place
 * @param beside the plans that it is kept in accord with
 */
public record PositionMap(
        List<List<Box>> above, String plan, List<Box> within, List<Box> before, List<Box> after, List<Box> beside)
        implements Serializable {

    /**
     * Another plan in the map.
     *
     * @param kind what the plan calls the relation
     * @param other the other plan when the portal holds it
     */
    public record Box(String kind, String title, @Nullable PlanId other) implements Serializable {

        public Box(String kind, String title) {
            this(kind, title, null);
        }
    }

    public PositionMap {
        above = above.stream().map(List::copyOf).toList();
        within = List.copyOf(within);
        before = List.copyOf(before);
        after = List.copyOf(after);
        beside = List.copyOf(beside);
    }

    /**
     * The map of a plan.
     *
     * @param kinds the words for kinds of relations
     */
    public static PositionMap of(String plan, List<RelationSaid> relations, Map<TermId, String> kinds) {
        Map<TermId, List<Box>> above = new LinkedHashMap<>();
        Map<Side, List<Box>> sides = new LinkedHashMap<>();
        for (RelationSaid relation : relations) {
            Box box = new Box(kinds.getOrDefault(relation.kind(), ""), relation.title(), relation.other());
            if (relation.side() == Side.ABOVE) {
                above.computeIfAbsent(relation.kind(), first -> new ArrayList<>())
                        .add(box);
            } else {
                sides.computeIfAbsent(relation.side(), first -> new ArrayList<>())
                        .add(box);
            }
        }
        return new PositionMap(
                List.copyOf(above.values()),
                plan,
                sides.getOrDefault(Side.WITHIN, List.of()),
                sides.getOrDefault(Side.BEFORE, List.of()),
                sides.getOrDefault(Side.AFTER, List.of()),
                sides.getOrDefault(Side.BESIDE, List.of()));
    }

    public boolean isEmpty() {
        return above.isEmpty() && within.isEmpty() && before.isEmpty() && after.isEmpty() && beside.isEmpty();
    }
}
