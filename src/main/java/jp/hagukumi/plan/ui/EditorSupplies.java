package jp.hagukumi.plan.ui;

import java.util.Map;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Directory;
import jp.hagukumi.plan.EditChoices;
import jp.hagukumi.plan.ElementArranging;
import jp.hagukumi.plan.ElementChoices;
import jp.hagukumi.plan.ElementDrafts;
import jp.hagukumi.plan.ElementEditing;
import jp.hagukumi.plan.PlanId;
import org.springframework.stereotype.Component;

/** Collects what editors of a plan work with. */
@Component
class EditorSupplies {

    private final ElementArranging arranging;
    private final ElementEditing editing;
    private final ElementDrafts drafts;
    private final ElementChoices choices;
    private final Directory directory;

    EditorSupplies(
            ElementArranging arranging,
            ElementEditing editing,
            ElementDrafts drafts,
            ElementChoices choices,
            Directory directory) {
        this.arranging = arranging;
        this.editing = editing;
        this.drafts = drafts;
        this.choices = choices;
        this.directory = directory;
    }

    EditorSupply of(PlanId plan, AfterEdit after) {
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
