package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.plan.EditChoices;
import jp.hagukumi.plan.EditableElement;
import jp.hagukumi.plan.ElementArranging;
import jp.hagukumi.plan.ElementChoices;
import jp.hagukumi.plan.ElementDrafts;
import jp.hagukumi.plan.ElementEditing;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanQueries;
import jp.hagukumi.plan.PlanUndo;

/** UC-013: the fields of an element, for whoever may edit it while its plan is open. */
@org.springframework.stereotype.Component
class EditorPart implements ElementPart {

    private static final int FIRST = 1;

    private final PlanQueries plans;
    private final ElementArranging arranging;
    private final ElementEditing editing;
    private final ElementDrafts drafts;
    private final ElementChoices choices;
    private final PlanUndo undo;
    private final Permissions permissions;
    private final Directory directory;

    EditorPart(
            PlanQueries plans,
            ElementArranging arranging,
            ElementEditing editing,
            ElementDrafts drafts,
            ElementChoices choices,
            PlanUndo undo,
            Permissions permissions,
            Directory directory) {
        this.plans = plans;
        this.arranging = arranging;
        this.editing = editing;
        this.drafts = drafts;
        this.choices = choices;
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
        Optional<PlanDetails> plan =
                asOf.isToday() ? plans.plan(element.plan()).filter(this::isOpen) : Optional.empty();
        if (plan.isEmpty()) {
            return List.of();
        }
        EditableElement read = arranging.read(element.id()).orElseThrow();
        AfterEdit after = new AfterEdit(undo, element.plan());
        EditorSupply supply = supply(element.plan(), after);
        return List.of(
                new ElementEditor(read, supply),
                new ElementDeeds(element, read, plan.get().levels(), arranging, editing, choices, after),
                new LifeDeeds(read, element.life(), editing, supply, after));
    }

    private boolean isOpen(PlanDetails plan) {
        return permissions.allows(Operation.PLAN_EDIT, null, plan.stage().code());
    }

    private EditorSupply supply(PlanId plan, AfterEdit after) {
        EditChoices offered = choices.of(plan);
        Map<DepartmentId, String> names = directory.departmentNames();
        return new EditorSupply(
                new ElementSaving(editing, arranging, after),
                drafts,
                choices,
                offered,
                directory.departmentsToday(),
                names,
                new NamesOfThings(plan, offered, choices, names));
    }
}
