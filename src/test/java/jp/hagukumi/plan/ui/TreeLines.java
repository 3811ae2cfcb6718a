package jp.hagukumi.plan.ui;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalDataProvider.HierarchyFormat;
import com.vaadin.flow.data.provider.hierarchy.TreeData;
import com.vaadin.flow.data.provider.hierarchy.TreeDataProvider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.Outline;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.PlanTree;
import jp.hagukumi.plan.RawRows;
import jp.hagukumi.plan.TreeFilter;
import jp.hagukumi.plan.TreeKey;
import jp.hagukumi.plan.TreeRow;
import jp.hagukumi.tools.Paired;
import jp.hagukumi.tools.Paired.Way;

/**
 * B5: the tree of one plan as the server shows it, beside Vaadin's own nested provider over the same rows and beside
 * one statement that reads the rows of the same viewport.
 */
public final class TreeLines {

    private static final int VIEWPORT = 50;
    private static final int SMALL = 1000;
    private static final double NESTED_LIMIT = 0.1;
    private static final double RAW_LIMIT = 2;
    private static final double VIEWPORT_LIMIT_MS = 5;
    /** A click is answered within this, whatever the other provider takes. */
    private static final double CLICK_LIMIT_MS = 100;

    private record Nested(TreeGrid<ElementRow> grid, TreeDataProvider<ElementRow> provider, List<ElementRow> top) {}

    private final String name;
    private final PlanId plan;
    private final long seed;
    private final PlanTree tree;
    private final PlanReader reader;
    private final RawRows raw;
    private final TreeFilter filter;
    /** Where everything is done in a few milliseconds anyway, nobody has to be ten times faster. */
    private final boolean small;

    public TreeLines(
            String name, PlanId plan, long seed, PlanTree tree, PlanReader reader, DataSource database, String looked) {
        this.name = "tree." + name;
        this.plan = plan;
        this.seed = seed;
        this.tree = tree;
        this.reader = reader;
        this.raw = new RawRows(database);
        this.filter = new TreeFilter(looked, false, null);
        this.small = reader.tree(plan).size() < SMALL;
    }

    public void print() {
        MockVaadin.setup();
        try {
            open();
            expandAll();
            look();
            jumpToTheEnd();
        } finally {
            MockVaadin.tearDown();
        }
        viewports("viewport.closed", TreeFilter.NONE, false);
        viewports("viewport.expanded", TreeFilter.NONE, true);
        viewports("viewport.looked", filter, true);
    }

    private void open() {
        Paired.of(
                        name + ".open",
                        seed,
                        new Way(TreeLines::empty, () -> flush(ours(TreeFilter.NONE))),
                        new Way(TreeLines::empty, () -> flush(nested().grid())))
                .print(NESTED_LIMIT, small ? CLICK_LIMIT_MS : VIEWPORT_LIMIT_MS);
    }

    private void expandAll() {
        empty();
        TreeGrid<TreeRow> ours = ours(TreeFilter.NONE);
        Outline outline = tree.outline(plan, TreeFilter.NONE);
        Nested peer = nested();
        TreeGrid<ElementRow> nested = peer.grid();
        List<ElementRow> top = peer.top();
        Paired.of(
                        name + ".expandAll",
                        seed,
                        new Way(
                                () -> {
                                    ours.collapse(outline.branches());
                                    flush(ours);
                                },
                                () -> {
                                    ours.expand(outline.branches());
                                    flush(ours);
                                }),
                        new Way(
                                () -> {
                                    nested.collapseRecursively(top, Integer.MAX_VALUE);
                                    flush(nested);
                                },
                                () -> {
                                    nested.expandRecursively(top, Integer.MAX_VALUE);
                                    flush(nested);
                                }))
                .print(NESTED_LIMIT, small ? CLICK_LIMIT_MS : 0);
    }

    private void look() {
        empty();
        TreeGrid<TreeRow> ours = ours(TreeFilter.NONE);
        Nested peer = nested();
        TreeGrid<ElementRow> nested = peer.grid();
        nested.expandRecursively(peer.top(), Integer.MAX_VALUE);
        flush(ours);
        flush(nested);
        Paired.of(
                        name + ".filter",
                        seed,
                        new Way(
                                () -> {
                                    show(ours, TreeFilter.NONE);
                                    flush(ours);
                                },
                                () -> {
                                    show(ours, filter);
                                    flush(ours);
                                }),
                        new Way(
                                () -> {
                                    peer.provider().setFilter(null);
                                    flush(nested);
                                },
                                () -> {
                                    peer.provider()
                                            .setFilter(row -> row.title().contains(filter.text())
                                                    || row.description().contains(filter.text()));
                                    flush(nested);
                                }))
                .print(1, CLICK_LIMIT_MS);
    }

    private void jumpToTheEnd() {
        empty();
        TreeGrid<TreeRow> ours = ours(TreeFilter.NONE);
        Outline outline = tree.outline(plan, TreeFilter.NONE);
        ours.expand(outline.branches());
        Nested peer = nested();
        TreeGrid<ElementRow> nested = peer.grid();
        nested.expandRecursively(peer.top(), Integer.MAX_VALUE);
        int end = outline.count(opened(outline)) - VIEWPORT;
        Paired.of(
                        name + ".jumpToEnd",
                        seed,
                        new Way(() -> at(ours, 0), () -> at(ours, end)),
                        new Way(() -> at(nested, 0), () -> at(nested, end)))
                .print(1, VIEWPORT_LIMIT_MS);
    }

    /** From the request to the rows that are handed to the grid, beside one statement that reads these rows. */
    private void viewports(String line, TreeFilter looked, boolean expanded) {
        Outline outline = tree.outline(plan, looked);
        Set<TreeKey> open = expanded ? opened(outline) : Set.of();
        int last = Math.max(0, outline.count(open) - VIEWPORT);
        Random random = new Random(seed);
        int[] from = {0};
        List<ElementId> ids = new ArrayList<>();
        Paired.of(
                        name + "." + line,
                        seed,
                        new Way(
                                () -> from[0] = random.nextInt(last + 1),
                                () -> tree.rows(outline, open, from[0], VIEWPORT)),
                        new Way(
                                () -> {
                                    ids.clear();
                                    tree.rows(outline, open, from[0], VIEWPORT)
                                            .forEach(row -> ids.add(row.key().element()));
                                },
                                () -> raw.read(ids)))
                .print(RAW_LIMIT, VIEWPORT_LIMIT_MS);
    }

    private TreeGrid<TreeRow> ours(TreeFilter looked) {
        TreeGrid<TreeRow> grid = new TreeGrid<>();
        grid.addHierarchyColumn(
                row -> row.element() == null ? "" : row.element().codeAndTitle());
        grid.addColumn(
                row -> row.element() == null ? 0 : row.element().departments().size());
        grid.addColumn(TreeRow::below);
        show(grid, looked);
        UI.getCurrent().add(grid);
        return grid;
    }

    private void show(TreeGrid<TreeRow> grid, TreeFilter looked) {
        Outline outline = tree.outline(plan, looked);
        grid.setDataProvider(new TreeSource(tree, outline));
        grid.expand(outline.waysToMatches());
    }

    /** Vaadin's own provider: reads everything once, and each level of each branch from memory. */
    private Nested nested() {
        TreeData<ElementRow> data = new TreeData<>();
        Map<ElementId, ElementRow> met = new HashMap<>();
        for (ElementRow row : reader.tree(plan)) {
            data.addItem(row.parent() == null ? null : met.get(row.parent()), row);
            met.put(row.id(), row);
        }
        TreeGrid<ElementRow> grid = new TreeGrid<>();
        grid.addHierarchyColumn(ElementRow::codeAndTitle);
        grid.addColumn(row -> row.departments().size());
        grid.addColumn(ElementRow::children);
        TreeDataProvider<ElementRow> provider = new TreeDataProvider<>(data, HierarchyFormat.NESTED);
        grid.setDataProvider(provider);
        UI.getCurrent().add(grid);
        return new Nested(grid, provider, data.getRootItems());
    }

    private static void at(TreeGrid<?> grid, int from) {
        grid.getDataCommunicator().setViewportRange(from, VIEWPORT);
        MockVaadin.clientRoundtrip(true);
    }

    private static void flush(TreeGrid<?> grid) {
        at(grid, 0);
    }

    private static void empty() {
        UI.getCurrent().removeAll();
        MockVaadin.clientRoundtrip(true);
    }

    private static Set<TreeKey> opened(Outline outline) {
        return outline.branches().stream().map(TreeRow::key).collect(Collectors.toSet());
    }
}
