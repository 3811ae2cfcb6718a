package jp.hagukumi.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import jp.hagukumi.account.AccountAdministration;
import jp.hagukumi.account.AssignmentView;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.PersonView;
import jp.hagukumi.account.Role;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.ConfirmDialog;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.MainButton;

/** One person: the dated assignments, a new one, a new initial password, the end of the account. */
class PersonPanel extends Composite<Card> {

    private final PersonView person;
    private final transient AccountAdministration administration;
    private final transient Directory directory;
    private final LocalDate today;
    private final transient Runnable changed;

    PersonPanel(
            PersonView person,
            AccountAdministration administration,
            Directory directory,
            LocalDate today,
            Runnable changed) {
        this.person = person;
        this.administration = administration;
        this.directory = directory;
        this.today = today;
        this.changed = changed;
        getContent().addClassName("stacked-form");
        getContent().add(new H2(person.name()), new Span(person.login()));
        getContent().add(new H3(getTranslation("account.PersonPanel.assignments")));
        person.assignments().forEach(a -> getContent().add(line(a)));
        getContent().add(newAssignment(), accountActions());
    }

    private Div line(AssignmentView assignment) {
        Formats formats = Formats.in(getLocale());
        String department =
                assignment.department() == null ? "" : " " + directory.departmentName(assignment.department());
        Span text = new Span(getTranslation("account.Role." + assignment.role()) + department + " "
                + formats.date(assignment.validFrom())
                + (assignment.validTo() == null
                        ? ""
                        : getTranslation("account.PersonPanel.to", formats.date(assignment.validTo()))));
        Div line = new Div(text);
        line.addClassName("line-with-action");
        if (assignment.validTo() == null) {
            line.add(new Button(
                    getTranslation("account.PersonPanel.end"),
                    e -> confirm(
                            "account.PersonPanel.endEffect",
                            "account.PersonPanel.end",
                            () -> administration.endAssignment(assignment.id(), assignment.version(), today))));
        }
        return line;
    }

    private Div newAssignment() {
        Select<Role> role = new Select<>();
        role.setLabel(getTranslation("account.PersonPanel.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(r -> getTranslation("account.Role." + r));
        ComboBox<DepartmentView> department = new ComboBox<>(getTranslation("account.PersonPanel.department"));
        department.setItems(directory.departmentsToday());
        department.setItemLabelGenerator(DepartmentView::name);
        role.addValueChangeListener(
                e -> department.setEnabled(e.getValue() != null && e.getValue().needsDepartment()));
        DatePicker from = new DatePicker(getTranslation("account.PeopleView.from"), today);
        MainButton add = new MainButton(getTranslation("account.PersonPanel.add"));
        add.addClickListener(e -> {
            RuleViolation.unless(role.getValue() != null, "account.violation.roleMissing");
            RuleViolation.unless(from.getValue() != null, "account.violation.dateMissing");
            DepartmentView chosen = department.getValue();
            administration.assign(person.id(), role.getValue(), chosen == null ? null : chosen.id(), from.getValue());
            changed.run();
        });
        Div form = new Div(role, department, from, add);
        form.addClassName("stacked-form");
        return form;
    }

    private Div accountActions() {
        Button reset = new Button(
                getTranslation("account.PersonPanel.reset"),
                e -> confirm(
                        "account.PersonPanel.resetEffect",
                        "account.PersonPanel.reset",
                        () -> new InitialPasswordDialog(
                                        person.login(), administration.resetPassword(person.id(), person.version()))
                                .open()));
        Button end = new Button(
                getTranslation("account.PersonPanel.endAccount"),
                e -> confirm(
                        "account.PersonPanel.endAccountEffect",
                        "account.PersonPanel.endAccount",
                        () -> administration.endAccount(person.id(), person.version(), today)));
        Div actions = new Div(reset, end);
        actions.addClassName("actions");
        return actions;
    }

    private void confirm(String effectKey, String verbKey, Runnable act) {
        new ConfirmDialog(person.name(), getTranslation(effectKey), getTranslation(verbKey), () -> {
                    act.run();
                    changed.run();
                })
                .open();
    }
}
