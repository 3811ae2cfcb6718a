package jp.hagukumi.plan.ui;

import com.vaadin.flow.data.provider.hierarchy.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanTree;
import jp.hagukumi.plan.TreeFilter;

/** Gives the tree its rows in one flat stretch per viewport; the nested form would read every child of every row. */
class TreeSource extends AbstractBackEndHierarchicalDataProvider<ElementRow, Void> {

    private final transient PlanTree tree;
    private final PlanId plan;
    private final TreeFilter filter;

    TreeSource(PlanTree tree, PlanId plan, TreeFilter filter) {
        this.tree = tree;
        this.plan = plan;
        this.filter = filter;
    }

    @Override
    public HierarchyFormat getHierarchyFormat() {
        return HierarchyFormat.FLATTENED;
    }

    @Override
    public Object getId(ElementRow row) {
        return row.id();
    }

    @Override
    public int getDepth(ElementRow row) {
        return row.depth();
    }

    @Override
    public boolean hasChildren(ElementRow row) {
        return row.children() > 0;
    }

    @Override
    public int getChildCount(HierarchicalQuery<ElementRow, Void> query) {
        return isOfOneParent(query) ? 0 : tree.count(plan, filter, expanded(query));
    }

    @Override
    protected Stream<ElementRow> fetchChildrenFromBackEnd(HierarchicalQuery<ElementRow, Void> query) {
        return isOfOneParent(query)
                ? Stream.empty()
                : tree.rows(plan, filter, expanded(query), query.getOffset(), query.getLimit()).stream();
    }

    /** In the flat form all rows come with the question that names no parent. */
    private static boolean isOfOneParent(HierarchicalQuery<ElementRow, Void> query) {
        return query.getParentOptional().isPresent();
    }

    private static Set<ElementId> expanded(HierarchicalQuery<ElementRow, Void> query) {
        return query.getExpandedItemIds().stream().map(ElementId.class::cast).collect(Collectors.toSet());
    }
}
