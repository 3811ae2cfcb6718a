package jp.hagukumi.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.Role;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.DayPicker;
import org.jspecify.annotations.Nullable;

/** A role from a day on and, where the role needs one, a department that exists on that day. */
class RoleFields extends Composite<Div> {

    private final transient Directory directory;
    // A select may not be marked as required: its button has no such attribute.
    private final ComboBox<Role> role = new ComboBox<>();
    private final ComboBox<DepartmentView> department =
            new ComboBox<>(getTranslation("account.PersonPanel.department"));
    private final DayPicker from = new DayPicker(getTranslation("account.PeopleView.from"));

    RoleFields(Directory directory, LocalDate today) {
        this.directory = directory;
        role.setLabel(getTranslation("account.PersonPanel.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(r -> getTranslation("account.Role." + r));
        role.setRequiredIndicatorVisible(true);
        role.addValueChangeListener(e -> askForDepartment());
        department.setItemLabelGenerator(DepartmentView::name);
        from.setRequiredIndicatorVisible(true);
        from.addValueChangeListener(e -> offerDepartments());
        from.setValue(today);
        askForDepartment();
        getContent().addClassName("stacked-form");
        getContent().add(from, role, department);
    }

    private void askForDepartment() {
        boolean needed = isDepartmentNeeded();
        department.setEnabled(needed);
        department.setRequiredIndicatorVisible(needed);
        offerDepartments();
    }

    private boolean isDepartmentNeeded() {
        return role.getValue() != null && role.getValue().needsDepartment();
    }

    /** Those that are there on the day; a page on which nobody has been asked for one yet need not hold them. */
    private void offerDepartments() {
        if (!isDepartmentNeeded()) {
            return;
        }
        DepartmentView chosen = department.getValue();
        department.setItems(from.getValue() == null ? java.util.List.of() : directory.departmentsOn(from.getValue()));
        if (chosen != null && from.getValue() != null && chosen.existsOn(from.getValue())) {
            department.setValue(chosen);
        }
    }

    Role role() {
        RuleViolation.unless(role.getValue() != null, "account.violation.roleMissing");
        return role.getValue();
    }

    @Nullable
    DepartmentId department() {
        DepartmentView chosen = department.isEnabled() ? department.getValue() : null;
        return chosen == null ? null : chosen.id();
    }

    LocalDate from() {
        RuleViolation.unless(from.getValue() != null, "account.violation.dateMissing");
        return from.getValue();
    }
}
