package jp.hagukumi.plan.ui;

import com.vaadin.flow.data.provider.hierarchy.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import java.util.stream.Stream;
import jp.hagukumi.plan.Outline;
import jp.hagukumi.plan.PlanTree;
import jp.hagukumi.plan.TreeRow;

/** Gives the tree its rows in one flat stretch per viewport; the nested form would read every child of every row. */
class TreeSource extends AbstractBackEndHierarchicalDataProvider<TreeRow, Void> {

    private final transient PlanTree tree;
    private Outline outline;

    TreeSource(PlanTree tree, Outline outline) {
        this.tree = tree;
        this.outline = outline;
    }

    /** The same tree as it stands after an edit. */
    void show(Outline edited) {
        outline = edited;
        refreshAll();
    }

    @Override
    public HierarchyFormat getHierarchyFormat() {
        return HierarchyFormat.FLATTENED;
    }

    @Override
    public Object getId(TreeRow row) {
        return row.key();
    }

    @Override
    public int getDepth(TreeRow row) {
        return row.depth();
    }

    @Override
    public boolean hasChildren(TreeRow row) {
        return row.below() > 0;
    }

    @Override
    public int getChildCount(HierarchicalQuery<TreeRow, Void> query) {
        return isOfOneParent(query) ? 0 : outline.count(query.getExpandedItemIds());
    }

    @Override
    protected Stream<TreeRow> fetchChildrenFromBackEnd(HierarchicalQuery<TreeRow, Void> query) {
        return isOfOneParent(query)
                ? Stream.empty()
                : tree.rows(outline, query.getExpandedItemIds(), query.getOffset(), query.getLimit()).stream();
    }

    /** In the flat form all rows come with the question that names no parent. */
    private static boolean isOfOneParent(HierarchicalQuery<TreeRow, Void> query) {
        return query.getParentOptional().isPresent();
    }
}
