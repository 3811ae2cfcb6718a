package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.plan.EditableElement;
import jp.hagukumi.plan.ElementArranging;
import jp.hagukumi.plan.ElementEditing;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanQueries;
import jp.hagukumi.plan.PlanUndo;

/** UC-013: the fields of an element, for whoever may edit it while its plan is open. */
@org.springframework.stereotype.Component
class EditorPart implements ElementPart {

    private static final int FIRST = 1;

    private final PlanQueries plans;
    private final ElementArranging arranging;
    private final ElementEditing editing;
    private final EditorSupplies supplies;
    private final PlanUndo undo;
    private final Permissions permissions;

    EditorPart(
            PlanQueries plans,
            ElementArranging arranging,
            ElementEditing editing,
            EditorSupplies supplies,
            PlanUndo undo,
            Permissions permissions) {
        this.plans = plans;
        this.arranging = arranging;
        this.editing = editing;
        this.supplies = supplies;
        this.undo = undo;
        this.permissions = permissions;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public List<Component> of(ElementRow element, AsOf asOf) {
        if (!asOf.isToday() || !permissions.allows(Operation.PLAN_EDIT)) {
            return List.of();
        }
        PlanDetails plan = plans.plan(element.plan()).orElseThrow();
        EditableElement read = arranging.read(element.id()).orElseThrow();
        AfterEdit after = new AfterEdit(undo, element.plan());
        EditorSupply supply = supplies.of(element.plan(), after);
        return isOpen(plan)
                ? List.of(
                        new ElementEditor(read, supply),
                        new ElementDeeds(element, read, plan.levels(), arranging, editing, supply.elements(), after),
                        new LifeDeeds(read, element.life(), editing, supply, after))
                : List.copyOf(LeftDraft.of(read, supply, after));
    }

    private boolean isOpen(PlanDetails plan) {
        return permissions.allows(Operation.PLAN_EDIT, null, plan.stage().code());
    }
}
