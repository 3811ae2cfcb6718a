package jp.hagukumi.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Where every element of a plan stands after an import: siblings in the order of the workbook, behind them those that
 * are stored but not in the workbook, in their old order.
 */
final class TreeLayout {

    /** The place of one element. */
    record Place(@Nullable String parentKey, String sortPath) {}

    private final Map<String, Place> places = new LinkedHashMap<>();

    /** @param kept elements that the workbook lacks, in tree order */
    TreeLayout(List<PlanRow> rows, List<StoredNode> kept) {
        this(inOrderOf(rows, kept), rows.size() + kept.size());
    }

    /** Siblings that are stored stay in their order, whatever the workbook's is. */
    static TreeLayout keepingOrder(Map<String, StoredNode> stored, Map<String, PlanRow> rows) {
        Map<String, @Nullable String> parents = new HashMap<>();
        stored.values().forEach(node -> parents.put(node.key(), node.parentKey()));
        rows.values().forEach(row -> parents.put(row.key(), row.parentKey()));
        Map<@Nullable String, List<String>> children = new HashMap<>();
        SiblingOrder.keeping(stored.keySet(), rows.keySet(), parents)
                .forEach(key -> below(children, parents.get(key)).add(key));
        return new TreeLayout(children, parents.size());
    }

    private static Map<@Nullable String, List<String>> inOrderOf(List<PlanRow> rows, List<StoredNode> kept) {
        Map<@Nullable String, List<String>> children = new HashMap<>();
        rows.forEach(row -> below(children, row.parentKey()).add(row.key()));
        kept.forEach(node -> below(children, node.parentKey()).add(node.key()));
        return children;
    }

    private TreeLayout(Map<@Nullable String, List<String>> children, int size) {
        Deque<String> open = new ArrayDeque<>();
        place(null, children, open);
        while (!open.isEmpty()) {
            place(open.pop(), children, open);
        }
        // What hangs on a cycle, or on a parent that is nowhere, was not reached from the top.
        RuleViolation.unless(places.size() == size, "plan.violation.notATree");
    }

    private static List<String> below(Map<@Nullable String, List<String>> children, @Nullable String parent) {
        return children.computeIfAbsent(parent, key -> new ArrayList<>());
    }

    private void place(@Nullable String parent, Map<@Nullable String, List<String>> children, Deque<String> open) {
        Place above = parent == null ? null : places.get(parent);
        List<String> keys = children.getOrDefault(parent, List.of());
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            Place place = new Place(parent, SortPath.of(above == null ? null : above.sortPath(), i + 1));
            RuleViolation.unless(places.putIfAbsent(key, place) == null, "plan.violation.notATree");
            open.push(key);
        }
    }

    /** Keys in tree order: every element after its parent. */
    List<String> keys() {
        return places.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(java.util.Comparator.comparing(Place::sortPath)))
                .map(Map.Entry::getKey)
                .toList();
    }

    Place of(String key) {
        Place place = places.get(key);
        if (place == null) {
            throw new IllegalArgumentException("no element has the key " + key);
        }
        return place;
    }
}
