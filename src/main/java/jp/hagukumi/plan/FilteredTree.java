package jp.hagukumi.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a filter leaves of a tree: what matches, everything above it and everything below it. Computed from the places
 * of all elements; for each of ten thousands to look below itself would cost the database their square.
 */
final class FilteredTree {

    /** The place of one element, and whether the filter means it. */
    record Node(ElementId id, @Nullable ElementId parent, String sortPath, boolean match) {}

    private final List<Node> nodes;
    private final Set<ElementId> aboveMatch = new HashSet<>();
    private final Set<ElementId> inMatch = new HashSet<>();

    /** @param nodes all elements of a plan in tree order */
    FilteredTree(List<Node> nodes) {
        this.nodes = nodes;
        Map<ElementId, @Nullable ElementId> parents = new HashMap<>();
        for (Node node : nodes) {
            parents.put(node.id(), node.parent());
            if (node.match() || (node.parent() != null && inMatch.contains(node.parent()))) {
                inMatch.add(node.id());
            }
            if (node.match()) {
                ElementId above = node.parent();
                while (above != null && aboveMatch.add(above)) {
                    above = parents.get(above);
                }
            }
        }
    }

    /** The places that show when the given elements are expanded. */
    List<String> shown(Collection<ElementId> expanded) {
        Set<ElementId> open = new HashSet<>();
        List<String> shown = new ArrayList<>();
        for (Node node : nodes) {
            boolean reached = node.parent() == null || open.contains(node.parent());
            if (reached && expanded.contains(node.id())) {
                open.add(node.id());
            }
            if (reached && (inMatch.contains(node.id()) || aboveMatch.contains(node.id()))) {
                shown.add(node.sortPath());
            }
        }
        return shown;
    }

    /** The places of the elements that have a match below them. */
    List<String> branches() {
        return nodes.stream()
                .filter(node -> aboveMatch.contains(node.id()))
                .map(Node::sortPath)
                .toList();
    }

    int matches() {
        return (int) nodes.stream().filter(Node::match).count();
    }
}
