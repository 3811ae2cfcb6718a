package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.Outline;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanTree;
import jp.hagukumi.plan.TreeFilter;
import jp.hagukumi.plan.TreeRow;
import jp.hagukumi.uikit.StatusBadge;
import org.jspecify.annotations.Nullable;

/** The tree itself: elements with their marks, who is responsible, how many are below. */
class ElementTree extends Composite<TreeGrid<TreeRow>> {

    /** A plan with this many branches at most opens with all of them expanded. */
    private static final int EXPANDED_AT_FIRST = 15;

    private final transient PlanTree tree;
    private final PlanId plan;
    private final int revision;
    private TreeFilter filter = TreeFilter.NONE;
    private Outline outline;
    private TreeSource source;

    ElementTree(
            PlanTree tree,
            PlanId plan,
            int revision,
            Map<DepartmentId, String> names,
            SerializableConsumer<ElementRow> whenChosen) {
        this.tree = tree;
        this.plan = plan;
        this.revision = revision;
        this.outline = tree.outline(plan, filter, revision);
        this.source = new TreeSource(tree, outline);
        TreeGrid<TreeRow> grid = getContent();
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
        grid.addColumn(row -> row.below() == 0 ? "" : Integer.toString(row.below()))
                .setHeader(getTranslation("plan.ElementTree.children"))
                .setWidth("4rem")
                .setFlexGrow(0);
        grid.setPartNameGenerator(row -> row.below() > 0 ? "branch" : "leaf-row");
        addAttachListener(attached -> {
            Registration told = ComponentUtil.addListener(attached.getUI(), PlanEdited.class, edited -> readAgain());
            addDetachListener(detached -> {
                detached.unregisterListener();
                told.remove();
            });
        });
        grid.addSelectionListener(chosen -> {
            if (chosen.isFromClient()) {
                chosen.getFirstSelectedItem().map(TreeRow::element).ifPresent(whenChosen);
            }
        });
    }

    /** Shows what matches; everything that leads to a match is expanded. */
    void show(TreeFilter wanted) {
        this.filter = wanted;
        this.outline = tree.outline(plan, wanted, revision);
        TreeGrid<TreeRow> grid = getContent();
        source = new TreeSource(tree, outline);
        grid.setDataProvider(source);
        List<TreeRow> branches = wanted.isEmpty() || wanted.isGrouped() ? outline.branches() : outline.waysToMatches();
        if (!wanted.isEmpty() || branches.size() <= EXPANDED_AT_FIRST) {
            grid.expand(branches);
        }
        grid.setEmptyStateText(getTranslation("plan.ElementTree.empty"));
    }

    /** The same tree after an edit; what is expanded, chosen and scrolled to stays. */
    private void readAgain() {
        this.outline = tree.outline(plan, filter, revision);
        source.show(outline);
    }

    void expandAll() {
        getContent().expand(outline.branches());
    }

    void collapseAll() {
        getContent().collapse(outline.branches());
    }

    /** Marks an element and expands what is above it. */
    void choose(ElementId element) {
        List<TreeRow> way = outline.wayTo(element);
        if (!way.isEmpty()) {
            // Expanding what is expanded would begin the tree anew and lose what is being clicked.
            getContent()
                    .expand(way.subList(0, way.size() - 1).stream()
                            .filter(branch -> !getContent().isExpanded(branch))
                            .toList());
            getContent().select(way.getLast());
        }
    }

    /** Below which element one stands as this tree shows it, null at the top. */
    @Nullable
    ElementId parentOf(ElementId element) {
        List<TreeRow> way = outline.wayTo(element);
        return way.size() > 1 ? way.get(way.size() - 2).key().element() : null;
    }

    /** Whether what stands below an element shows, where it has its own place. */
    boolean isOpen(ElementId element) {
        List<TreeRow> way = outline.wayTo(element);
        return !way.isEmpty() && getContent().isExpanded(way.getLast());
    }

    TreeFilter filter() {
        return filter;
    }

    /** How many elements are meant by what is looked for. */
    int matches() {
        return outline.matches();
    }

    private Component title(TreeRow row) {
        ElementRow element = row.element();
        Span text = new Span(element != null ? element.codeAndTitle() : heading(row));
        text.addClassName("title");
        Span cell = new Span(text);
        if (element != null) {
            cell.add(new ElementMarks(element, false));
            if (row.key().within() != null && !filter.isGrouped()) {
                cell.add(new StatusBadge(getTranslation("plan.ElementTree.again"), StatusBadge.Tone.QUIET));
            }
        }
        cell.addClassName("titled");
        return cell;
    }

    private String heading(TreeRow row) {
        if (row.key().element() != null) {
            return getTranslation("plan.ElementTree.gone");
        }
        return row.heading().isEmpty() ? getTranslation("plan.ElementTree.none") : row.heading();
    }

    private String departments(TreeRow row, Map<DepartmentId, String> names) {
        return Optional.ofNullable(row.element()).stream()
                .flatMap(element -> element.departments().stream())
                .map(id -> names.getOrDefault(id, ""))
                .collect(Collectors.joining(getTranslation("common.listSeparator")));
    }
}
