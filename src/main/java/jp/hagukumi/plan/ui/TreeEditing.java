package jp.hagukumi.plan.ui;

import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.ElementArranging;
import jp.hagukumi.plan.PlanUndo;
import org.springframework.stereotype.Component;

/** UC-013: what is done in the tree itself, for whoever may edit it while its plan is open. */
@Component
class TreeEditing {

    private final ElementArranging arranging;
    private final PlanUndo undo;

    TreeEditing(ElementArranging arranging, PlanUndo undo) {
        this.arranging = arranging;
        this.undo = undo;
    }

    void begin(ShownPlan shown, ElementTree tree) {
        if (shown.may(Operation.PLAN_EDIT)) {
            new TreeDragging(tree, arranging, new AfterEdit(undo, shown.id()));
        }
    }
}
