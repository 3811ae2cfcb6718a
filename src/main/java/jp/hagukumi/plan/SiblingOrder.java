package jp.hagukumi.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order of siblings that leaves those that are stored as they stand. What a workbook adds comes behind the sibling
 * that it follows there.
 */
final class SiblingOrder {

    private SiblingOrder() {}

    /**
     * @param stored keys in tree order
     * @param rows the workbook's, in its order
     * @param parents of all keys
     * @return all keys, siblings in their order
     */
    static List<String> keeping(Set<String> stored, Collection<String> rows, Map<String, @Nullable String> parents) {
        Map<@Nullable String, List<String>> children = new HashMap<>();
        for (String key : stored) {
            below(children, parents.get(key)).add(key);
        }
        Map<@Nullable String, String> last = new HashMap<>();
        for (String key : rows) {
            String parent = parents.get(key);
            if (!stored.contains(key)) {
                List<String> siblings = below(children, parent);
                String before = last.get(parent);
                siblings.add(before == null ? 0 : siblings.indexOf(before) + 1, key);
            }
            last.put(parent, key);
        }
        List<String> all = new ArrayList<>();
        children.values().forEach(all::addAll);
        return all;
    }

    private static List<String> below(Map<@Nullable String, List<String>> children, @Nullable String parent) {
        return children.computeIfAbsent(parent, key -> new ArrayList<>());
    }
}
