package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.dnd.GridDropEvent;
import com.vaadin.flow.component.grid.dnd.GridDropLocation;
import com.vaadin.flow.component.grid.dnd.GridDropMode;
import com.vaadin.flow.component.treegrid.TreeGrid;
import java.io.Serializable;
import java.util.List;
import jp.hagukumi.plan.DropSide;
import jp.hagukumi.plan.ElementArranging;
import jp.hagukumi.plan.ElementChoices;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementLabel;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.TreeRow;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Moves elements of the tree with the mouse, under the same rules as by keyboard; each move can be undone. */
class TreeDragging implements Serializable {

    private final ElementTree tree;
    private final PlanId plan;
    private final transient ElementArranging arranging;
    private final transient ElementChoices choices;
    private final AfterEdit after;
    private @Nullable ElementId dragged;

    TreeDragging(ElementTree tree, PlanId plan, ElementArranging arranging, ElementChoices choices, AfterEdit after) {
        this.tree = tree;
        this.plan = plan;
        this.arranging = arranging;
        this.choices = choices;
        this.after = after;
        TreeGrid<TreeRow> grid = tree.getContent();
        grid.setRowsDraggable(true);
        grid.setDropMode(GridDropMode.ON_TOP_OR_BETWEEN);
        grid.setDragFilter(this::isOwnPlace);
        grid.setDropFilter(this::isOwnPlace);
        grid.addDragStartListener(start -> dragged = start.getDraggedItems().stream()
                .findFirst()
                .map(row -> row.key().element())
                .orElse(null));
        grid.addDragEndListener(end -> dragged = null);
        grid.addDropListener(this::drop);
    }

    /** What is listed a second time, or put together otherwise, has its place elsewhere. */
    private boolean isOwnPlace(TreeRow row) {
        return row.key().element() != null
                && row.key().within() == null
                && !tree.filter().isGrouped();
    }

    private void drop(GridDropEvent<TreeRow> drop) {
        ElementId moved = dragged;
        // The rows of the grid are only asked where they stand; what they say may be from before an edit.
        TreeRow on = drop.getDropTargetItem().orElse(null);
        ElementId target = on == null ? null : on.key().element();
        if (moved == null || on == null || target == null || moved.equals(target)) {
            return;
        }
        dragged = null;
        // Between two rows that show there may be others that a filter hides.
        RuleViolation.unless(tree.filter().isEmpty(), "plan.violation.dropWhileFiltered");
        arranging.drop(moved, tree.parentOf(moved), target, side(drop.getDropLocation()), tree::isOpen);
        UI ui = UI.getCurrent();
        choices.labels(plan, List.of(moved)).forEach(label -> after.done(sentence(label)));
        after.show(ui, moved);
    }

    private String sentence(ElementLabel moved) {
        return tree.getTranslation(
                "plan.TreeDragging.moved",
                moved.codeAndTitle(),
                moved.above().isEmpty()
                        ? tree.getTranslation("plan.MoveDialog.top")
                        : tree.getTranslation("plan.MoveDialog.below", moved.above()));
    }

    private static DropSide side(GridDropLocation location) {
        return switch (location) {
            case ABOVE -> DropSide.ABOVE;
            case BELOW -> DropSide.BELOW;
            case ON_TOP, EMPTY -> DropSide.ON;
        };
    }
}
