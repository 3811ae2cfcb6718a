package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.account.Directory;
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
    private final PlanUndo undo;
    private final Permissions permissions;
    private final Directory directory;

    EditorPart(
            PlanQueries plans,
            ElementArranging arranging,
            ElementEditing editing,
            PlanUndo undo,
            Permissions permissions,
            Directory directory) {
        this.plans = plans;
        this.arranging = arranging;
        this.editing = editing;
        this.undo = undo;
        this.permissions = permissions;
        this.directory = directory;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public List<Component> of(ElementRow element, AsOf asOf) {
        Optional<PlanDetails> plan = asOf.isToday() ? plans.plan(element.plan()) : Optional.empty();
        if (plan.isEmpty()
                || !plan.get().stage().isOpen()
                || !permissions.allows(
                        Operation.PLAN_EDIT, null, plan.get().stage().code())) {
            return List.of();
        }
        EditableElement read = arranging.read(element.id()).orElseThrow();
        AfterEdit after = new AfterEdit(undo, element.plan());
        return List.of(
                new ElementEditor(read, new ElementSaving(editing, arranging, after), directory.departmentsToday()),
                new ElementDeeds(element, read, plan.get().levels(), arranging, editing, after));
    }
}
