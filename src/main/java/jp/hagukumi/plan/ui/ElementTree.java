package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanTree;
import jp.hagukumi.plan.TreeFilter;

/** The tree itself: elements with their marks, who is responsible, how many are below. */
class ElementTree extends Composite<TreeGrid<ElementRow>> {

    /** A plan with this many branches at most opens with all of them expanded. */
    private static final int EXPANDED_AT_FIRST = 15;

    private final transient PlanTree tree;
    private final PlanId plan;
    private TreeFilter filter = TreeFilter.NONE;

    ElementTree(
            PlanTree tree, PlanId plan, Map<DepartmentId, String> names, SerializableConsumer<ElementRow> whenChosen) {
        this.tree = tree;
        this.plan = plan;
        TreeGrid<ElementRow> grid = getContent();
        grid.addClassName("element-tree");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_NO_BORDER);
        grid.getElement().setAttribute("aria-label", getTranslation("plan.ElementTree.label"));
        grid.addComponentHierarchyColumn(this::title)
                .setHeader(getTranslation("plan.ElementTree.title"))
                .setFlexGrow(1);
        grid.addColumn(row -> departments(row, names))
                .setHeader(getTranslation("plan.ElementTree.departments"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(row -> row.children() == 0 ? "" : Integer.toString(row.children()))
                .setHeader(getTranslation("plan.ElementTree.children"))
                .setWidth("4rem")
                .setFlexGrow(0);
        grid.setPartNameGenerator(row -> row.children() > 0 ? "branch" : "leaf-row");
        grid.addSelectionListener(chosen -> {
            if (chosen.isFromClient()) {
                chosen.getFirstSelectedItem().ifPresent(whenChosen);
            }
        });
    }

    /** Shows what matches; everything that leads to a match is expanded. */
    void show(TreeFilter wanted) {
        this.filter = wanted;
        TreeGrid<ElementRow> grid = getContent();
        grid.setDataProvider(new TreeSource(tree, plan, wanted));
        List<ElementRow> branches = tree.branches(plan, wanted);
        if (!wanted.isEmpty() || branches.size() <= EXPANDED_AT_FIRST) {
            grid.expand(branches);
        }
        grid.setEmptyStateText(getTranslation("plan.ElementTree.empty"));
    }

    void expandAll() {
        getContent().expand(tree.branches(plan, TreeFilter.NONE));
    }

    void collapseAll() {
        getContent().collapse(tree.branches(plan, TreeFilter.NONE));
    }

    /** Marks an element and expands what is above it. */
    void choose(ElementRow row, List<ElementRow> above) {
        // Expanding what is expanded would begin the tree anew and lose what is being clicked.
        getContent()
                .expand(above.stream()
                        .filter(branch -> !getContent().isExpanded(branch))
                        .toList());
        getContent().select(row);
    }

    TreeFilter filter() {
        return filter;
    }

    private Component title(ElementRow row) {
        Span text = new Span(row.codeAndTitle());
        text.addClassName("title");
        Span cell = new Span(text, new ElementMarks(row, false));
        cell.addClassName("titled");
        return cell;
    }

    private String departments(ElementRow row, Map<DepartmentId, String> names) {
        return row.departments().stream()
                .map(id -> names.getOrDefault(id, ""))
                .collect(Collectors.joining(getTranslation("common.listSeparator")));
    }
}
