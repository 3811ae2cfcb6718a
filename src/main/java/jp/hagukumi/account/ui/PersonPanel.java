package jp.hagukumi.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.Map;
import jp.hagukumi.account.AccountAdministration;
import jp.hagukumi.account.AssignmentView;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.account.PersonView;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.ConfirmDialog;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.MainButton;
import org.jspecify.annotations.Nullable;

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
        Formats formats = Formats.in(getLocale());
        Map<DepartmentId, String> names = directory.departmentNames();
        person.assignments().forEach(a -> getContent().add(line(a, formats, names)));
        getContent().add(newAssignment());
        getContent()
                .add(new NativeDetails(
                        getTranslation("account.SubstituteFields.title"),
                        new SubstituteFields(person.id(), administration, today, changed)));
        if (!person.endedBefore(today)) {
            getContent().add(new MailLine(person.mail(), typed -> {
                administration.changeMail(person.id(), person.version(), typed);
                changed.run();
            }));
        }
        getContent().add(accountActions());
    }

    private Div line(AssignmentView assignment, Formats formats, Map<DepartmentId, String> names) {
        String department = assignment.department() == null ? "" : " " + names.get(assignment.department());
        Span text = new Span(getTranslation("account.Role." + assignment.role()) + department + inPlaceOf(assignment)
                + " " + formats.date(assignment.validFrom()) + end(assignment, formats));
        Div line = new Div(text);
        line.addClassName("line-with-action");
        if (!assignment.endedBefore(today)) {
            boolean begun = !assignment.validFrom().isAfter(today);
            line.add(begun ? endButton(assignment) : cancelButton(assignment));
        }
        return line;
    }

    private String inPlaceOf(AssignmentView assignment) {
        PersonId chief = assignment.inPlaceOf();
        return chief == null ? "" : " " + getTranslation("account.PersonPanel.inPlaceOf", directory.personName(chief));
    }

    private String end(AssignmentView assignment, Formats formats) {
        if (assignment.isCancelled()) {
            return getTranslation("account.PersonPanel.cancelled");
        }
        return assignment.validTo() == null
                ? ""
                : getTranslation("account.PersonPanel.to", formats.date(assignment.validTo()));
    }

    private Button endButton(AssignmentView assignment) {
        return new Button(
                getTranslation("account.PersonPanel.end"),
                e -> end(
                        "account.PersonPanel.endEffect",
                        assignment.validTo(),
                        day -> administration.endAssignment(assignment.id(), assignment.version(), day),
                        () -> administration.stopAssignment(assignment.id(), assignment.version())));
    }

    private Button cancelButton(AssignmentView assignment) {
        return new Button(
                getTranslation("account.PersonPanel.cancel"),
                e -> confirm(
                        "account.PersonPanel.cancelEffect",
                        "account.PersonPanel.cancel",
                        () -> administration.stopAssignment(assignment.id(), assignment.version())));
    }

    private Div newAssignment() {
        RoleFields fields = new RoleFields(directory, today);
        MainButton add = new MainButton(getTranslation("account.PersonPanel.add"));
        add.addClickListener(e -> {
            administration.assign(person.id(), fields.role(), fields.department(), fields.from());
            changed.run();
        });
        Div form = new Div(fields, add);
        form.addClassName("stacked-form");
        return form;
    }

    private Div accountActions() {
        Div actions = new Div();
        actions.addClassName("actions");
        if (person.endedBefore(today)) {
            return actions;
        }
        actions.add(new Button(
                getTranslation("account.PersonPanel.reset"),
                e -> confirm(
                        "account.PersonPanel.resetEffect",
                        "account.PersonPanel.reset",
                        () -> new InitialPasswordDialog(
                                        person.login(), administration.resetPassword(person.id(), person.version()))
                                .open())));
        actions.add(person.validFrom().isAfter(today) ? cancelAccount() : endAccount());
        return actions;
    }

    private Button endAccount() {
        return new Button(
                getTranslation("account.PersonPanel.endAccount"),
                e -> end(
                        "account.PersonPanel.endAccountEffect",
                        person.validTo(),
                        day -> administration.endAccount(person.id(), person.version(), day),
                        () -> administration.stopAccount(person.id(), person.version())));
    }

    private Button cancelAccount() {
        return new Button(
                getTranslation("account.PersonPanel.cancelAccount"),
                e -> confirm(
                        "account.PersonPanel.cancelEffect",
                        "account.PersonPanel.cancelAccount",
                        () -> administration.stopAccount(person.id(), person.version())));
    }

    private void end(
            String effectKey,
            @Nullable LocalDate planned,
            SerializableConsumer<LocalDate> endOn,
            SerializableRunnable stop) {
        new EndDialog(
                        person.name(),
                        getTranslation(effectKey),
                        planned == null ? today : planned,
                        day -> {
                            endOn.accept(day);
                            changed.run();
                        },
                        () -> {
                            stop.run();
                            changed.run();
                        })
                .open();
    }

    private void confirm(String effectKey, String verbKey, Runnable act) {
        new ConfirmDialog(person.name(), getTranslation(effectKey), getTranslation(verbKey), () -> {
                    act.run();
                    changed.run();
                })
                .open();
    }
}
