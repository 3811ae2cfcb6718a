package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.BulkEditing;
import jp.hagukumi.plan.ElementArranging;
import jp.hagukumi.plan.ElementChoices;
import jp.hagukumi.plan.PlanUndo;

/** UC-013: what is done in the tree itself, for whoever may edit it while its plan is open. */
@org.springframework.stereotype.Component
class TreeEditing {

    private final ElementArranging arranging;
    private final ElementChoices choices;
    private final BulkEditing bulk;
    private final EditorSupplies supplies;
    private final PlanUndo undo;

    TreeEditing(
            ElementArranging arranging,
            ElementChoices choices,
            BulkEditing bulk,
            EditorSupplies supplies,
            PlanUndo undo) {
        this.arranging = arranging;
        this.choices = choices;
        this.bulk = bulk;
        this.supplies = supplies;
        this.undo = undo;
    }

    /** Lets elements be dragged, and gives what stands above the tree; nothing for whoever may only read. */
    List<Component> begin(ShownPlan shown, ElementTree tree) {
        if (!shown.may(Operation.PLAN_EDIT)) {
            return List.of();
        }
        AfterEdit after = new AfterEdit(undo, shown.id());
        new TreeDragging(tree, shown.id(), arranging, choices, after);
        return List.of(new BulkBar(tree, shown.id(), bulk, supplies, after));
    }
}
