package jp.hagukumi.plan;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Where everything stands in a tree, without what it says. From it follows which rows show, so that a viewport asks the
 * database for nothing but its own rows. It never changes; a tree that was edited has another one.
 */
public final class Outline implements Serializable {

    private final PlanId plan;
    private final int revision;
    private final List<TreeKey> keys;
    private final int[] depths;
    private final int[] ends;
    private final int[] below;
    private final BitSet leading;
    private final HashMap<UUID, String> headings;
    private final int matches;

    private Outline(Builder built, int matches) {
        this.plan = built.plan;
        this.revision = built.revision;
        this.keys = List.copyOf(built.keys);
        this.depths = Arrays.copyOf(built.depths, keys.size());
        this.ends = new int[keys.size()];
        this.below = new int[keys.size()];
        this.leading = (BitSet) built.leading.clone();
        this.headings = new HashMap<>(built.headings);
        this.matches = matches;
        Deque<Integer> above = new ArrayDeque<>();
        for (int row = 0; row < depths.length; row++) {
            close(above, depths[row], row);
            if (!above.isEmpty()) {
                below[above.getLast()]++;
            }
            above.addLast(row);
        }
        close(above, 0, depths.length);
    }

    private void close(Deque<Integer> above, int depth, int end) {
        while (above.size() > depth) {
            ends[above.removeLast()] = end;
        }
    }

    PlanId plan() {
        return plan;
    }

    /** At the end of which revision things stood like this; {@link PlanLedger#NOW} for the tree of today. */
    int revision() {
        return revision;
    }

    /** All elements that stand in it. */
    Set<ElementId> elements() {
        Set<ElementId> elements = new HashSet<>();
        keys.stream().map(TreeKey::element).filter(element -> element != null).forEach(elements::add);
        return elements;
    }

    /** How many elements are meant, each counted once wherever it stands. */
    public int matches() {
        return matches;
    }

    /** How many rows show while the given branches are expanded. */
    public int count(Set<?> expanded) {
        int[] count = {0};
        walk(expanded, 0, Integer.MAX_VALUE, row -> count[0]++);
        return count[0];
    }

    /** All rows that have something below them, to be expanded. */
    public List<TreeRow> branches() {
        return IntStream.range(0, below.length)
                .filter(row -> below[row] > 0)
                .mapToObj(this::place)
                .toList();
    }

    /** The rows that have to be expanded for every element that is meant to show; none when all are meant. */
    public List<TreeRow> waysToMatches() {
        return leading.stream().mapToObj(this::place).toList();
    }

    /** From the top down to an element, at its own place if that is here; empty when it does not stand in this tree. */
    public List<TreeRow> wayTo(ElementId element) {
        List<TreeRow> elsewhere = List.of();
        List<TreeRow> way = new ArrayList<>();
        for (int row = 0; row < depths.length; row++) {
            while (way.size() > depths[row]) {
                way.removeLast();
            }
            way.add(place(row));
            if (keys.get(row).equals(TreeKey.at(element))) {
                return way;
            }
            if (elsewhere.isEmpty() && element.equals(keys.get(row).element())) {
                elsewhere = List.copyOf(way);
            }
        }
        return elsewhere;
    }

    /** A stretch of the rows that show while the given branches are expanded, not filled yet. */
    List<TreeRow> stretch(Set<?> expanded, int offset, int limit) {
        List<TreeRow> stretch = new ArrayList<>();
        walk(expanded, offset, limit, row -> stretch.add(place(row)));
        return stretch;
    }

    private TreeRow place(int row) {
        TreeKey key = keys.get(row);
        String heading = key.element() == null ? headings.getOrDefault(key.within(), "") : "";
        return new TreeRow(key, depths[row], below[row], heading, null);
    }

    private void walk(Set<?> expanded, int offset, int limit, IntConsumer visitor) {
        int passed = 0;
        int row = 0;
        while (row < ends.length && passed - offset < limit) {
            if (passed >= offset) {
                visitor.accept(row);
            }
            passed++;
            row = below[row] > 0 && expanded.contains(keys.get(row)) ? row + 1 : ends[row];
        }
    }

    /** What is left when only the given elements are meant: they, everything above them and everything below them. */
    Outline only(Collection<ElementId> meant) {
        Set<ElementId> matching = meant instanceof Set<ElementId> set ? set : new HashSet<>(meant);
        BitSet inMatch = new BitSet();
        BitSet leads = new BitSet();
        Set<ElementId> found = new HashSet<>();
        Deque<Integer> above = new ArrayDeque<>();
        int belowMatch = 0;
        for (int row = 0; row < ends.length; row++) {
            while (above.size() > depths[row]) {
                above.removeLast();
            }
            ElementId element = keys.get(row).element();
            if (element != null && matching.contains(element)) {
                found.add(element);
                belowMatch = Math.max(belowMatch, ends[row]);
                above.forEach(leads::set);
            }
            inMatch.set(row, row < belowMatch);
            above.addLast(row);
        }
        Builder left = new Builder(plan, revision);
        left.headings.putAll(headings);
        for (int row = 0; row < ends.length; row++) {
            if (leads.get(row)) {
                left.leading.set(left.keys.size());
            }
            if (leads.get(row) || inMatch.get(row)) {
                left.add(keys.get(row), depths[row]);
            }
        }
        return left.build(found.size());
    }

    /** Takes the rows in tree order. */
    static final class Builder {

        private final PlanId plan;
        private final int revision;
        private final List<TreeKey> keys = new ArrayList<>();
        private final Map<UUID, String> headings = new HashMap<>();
        private final BitSet leading = new BitSet();
        private int[] depths = new int[64];

        Builder(PlanId plan) {
            this(plan, PlanLedger.NOW);
        }

        Builder(PlanId plan, int revision) {
            this.plan = plan;
            this.revision = revision;
        }

        Builder add(TreeKey key, int depth) {
            if (keys.size() == depths.length) {
                depths = Arrays.copyOf(depths, depths.length * 2);
            }
            depths[keys.size()] = depth;
            keys.add(key);
            return this;
        }

        Builder heading(UUID of, String text) {
            headings.put(of, text);
            return add(TreeKey.heading(of), 0);
        }

        Outline build(int matches) {
            return new Outline(this, matches);
        }
    }
}
