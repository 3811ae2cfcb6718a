package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.dnd.GridDropEvent;
import com.vaadin.flow.component.grid.dnd.GridDropLocation;
import com.vaadin.flow.component.grid.dnd.GridDropMode;
import com.vaadin.flow.component.treegrid.TreeGrid;
import java.io.Serializable;
import java.util.Optional;
import jp.hagukumi.plan.DropSide;
import jp.hagukumi.plan.ElementArranging;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.TreeRow;
import org.jspecify.annotations.Nullable;

/** Moves elements of the tree with the mouse, under the same rules as by keyboard; each move can be undone. */
class TreeDragging implements Serializable {

    private final ElementTree tree;
    private final transient ElementArranging arranging;
    private final AfterEdit after;
    private @Nullable ElementRow dragged;

    TreeDragging(ElementTree tree, ElementArranging arranging, AfterEdit after) {
        this.tree = tree;
        this.arranging = arranging;
        this.after = after;
        TreeGrid<TreeRow> grid = tree.getContent();
        grid.setRowsDraggable(true);
        grid.setDragFilter(this::isOwnPlace);
        grid.setDropFilter(this::isOwnPlace);
        grid.addDragStartListener(start -> {
            dragged = start.getDraggedItems().stream()
                    .findFirst()
                    .map(TreeRow::element)
                    .orElse(null);
            grid.setDropMode(dragged == null ? null : GridDropMode.ON_TOP_OR_BETWEEN);
        });
        grid.addDragEndListener(end -> {
            dragged = null;
            grid.setDropMode(null);
        });
        grid.addDropListener(this::drop);
    }

    /** What is listed a second time, or put together otherwise, has its place elsewhere. */
    private boolean isOwnPlace(TreeRow row) {
        return row.element() != null
                && row.key().within() == null
                && !tree.filter().isGrouped();
    }

    private void drop(GridDropEvent<TreeRow> drop) {
        ElementRow moved = dragged;
        TreeRow on = drop.getDropTargetItem().orElse(null);
        if (moved == null
                || on == null
                || on.element() == null
                || moved.id().equals(on.key().element())) {
            return;
        }
        dragged = null;
        boolean open = on.below() > 0 && tree.getContent().isExpanded(on);
        arranging.drop(moved.id(), moved.parent(), on.element().id(), side(drop.getDropLocation()), open);
        UI ui = UI.getCurrent();
        after.done(tree.getTranslation(
                "plan.TreeDragging.moved", moved.codeAndTitle(), where(arranging.above(moved.id()))));
        after.show(ui, moved.id());
    }

    private String where(Optional<String> above) {
        return above.map(title -> tree.getTranslation("plan.MoveDialog.below", title))
                .orElse(tree.getTranslation("plan.MoveDialog.top"));
    }

    private static DropSide side(GridDropLocation location) {
        return switch (location) {
            case ABOVE -> DropSide.ABOVE;
            case BELOW -> DropSide.BELOW;
            case ON_TOP, EMPTY -> DropSide.ON;
        };
    }
}
