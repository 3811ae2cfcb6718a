package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.CaseDesk;
import jp.hagukumi.comment.CaseRow;
import jp.hagukumi.comment.CaseState;
import jp.hagukumi.comment.SubmissionDetails;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.followup.FollowUpLinks;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.DayPicker;
import jp.hagukumi.uikit.DueDay;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.ReasonDialog;

/** A letter as a case: who has it, by when, how far it is, its project and what it led to there. */
class CaseCard extends Composite<Card> {

    private final transient CaseDesk desk;
    private final CaseRow row;
    private final SerializableRunnable changed;
    /** Whether its inbox is: in a closed one no case is taken up again. */
    private final boolean open;

    CaseCard(CaseDesk desk, CaseRow row, SubmissionDetails letter, boolean open, SerializableRunnable changed) {
        this.desk = desk;
        this.row = row;
        this.open = open;
        this.changed = changed;
        boolean mayAct = letter.allows(Operation.OPINION_ASSIGN);
        getContent().addClassNames("letter-opinions", "case-card");
        Div head = new Div(new H2(getTranslation("comment.CaseCard.title")), Labels.badge(this, row.state()));
        head.addClassName("line-with-action");
        getContent().add(head);
        fact("comment.CaseCard.owner", row.owner());
        Div due = fact("comment.CaseCard.due", "");
        due.add(new DueDay(row.due(), row.state() == CaseState.DONE ? row.due() : row.today()));
        fact("comment.CaseCard.project", row.project());
        if (row.improvement() != null) {
            getContent()
                    .add(new Anchor(FollowUpLinks.voices(row.plan()), getTranslation("comment.CaseCard.improvement")));
        }
        if (mayAct && row.state() != CaseState.DONE) {
            getContent().add(owners(), days());
        }
        if (mayAct) {
            getContent().add(projects(), deeds());
        }
        getContent().add(past());
    }

    private Div fact(String key, String value) {
        Span name = new Span(getTranslation(key));
        name.addClassName("second");
        Div fact = new Div(name, new Span(value));
        fact.addClassName("letter-mark");
        getContent().add(fact);
        return fact;
    }

    private Div owners() {
        ComboBox<DepartmentView> department = new ComboBox<>(getTranslation("comment.CaseCard.department"));
        department.setItems(desk.departments());
        department.setItemLabelGenerator(DepartmentView::name);
        Button give = small("comment.CaseCard.give", () -> {
            RuleViolation.unless(department.getValue() != null, "comment.violation.departmentMissing");
            desk.give(row.letter(), row.version(), department.getValue().id());
        });
        return line(department, give, small("comment.CaseCard.take", () -> desk.take(row.letter(), row.version())));
    }

    private Div days() {
        DayPicker day = DayPicker.ofWork(getTranslation("comment.CaseCard.dueDay"));
        day.setValue(row.due());
        return line(day, small("comment.CaseCard.setDue", () -> {
            RuleViolation.unless(day.getValue() != null, "comment.violation.dueMissing");
            desk.dueBy(row.letter(), row.version(), day.getValue());
        }));
    }

    private Div projects() {
        if (row.improvement() != null) {
            return new Div();
        }
        ComboBox<ElementRow> project = new ComboBox<>(getTranslation("comment.CaseCard.project"));
        project.setItems(desk.projects(row.call()));
        project.setItemLabelGenerator(ElementRow::codeAndTitle);
        project.setClearButtonVisible(true);
        project.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(row.element()))
                .findFirst()
                .ifPresent(project::setValue);
        return line(project, small("comment.CaseCard.setProject", () -> {
            ElementRow chosen = project.getValue();
            desk.isAbout(row.letter(), row.version(), chosen == null ? null : chosen.id());
        }));
    }

    private Div deeds() {
        Div deeds = new Div();
        deeds.addClassName("form-actions");
        ElementId project = row.element();
        if (project != null && row.improvement() == null) {
            deeds.add(new Button(
                    getTranslation("comment.CaseCard.improve"),
                    e -> new ImprovementDialog(desk, row, project, changed).open()));
        }
        if (row.state() == CaseState.IN_HAND) {
            deeds.add(small("comment.CaseCard.finish", () -> desk.finish(row.letter(), row.version())));
        }
        if (row.state() == CaseState.DONE && open) {
            String verb = getTranslation("comment.CaseCard.reopen");
            deeds.add(new Button(
                    verb,
                    e -> new ReasonDialog(verb, getTranslation("comment.CaseCard.reopenWhy"), verb, reason -> {
                                desk.reopen(row.letter(), row.version(), reason);
                                changed.run();
                            })
                            .open()));
        }
        return deeds;
    }

    private Button small(String key, SerializableRunnable act) {
        Button button = new Button(getTranslation(key), e -> {
            act.run();
            changed.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static Div line(com.vaadin.flow.component.Component... fields) {
        Div line = new Div(fields);
        line.addClassName("assign-line");
        return line;
    }

    private OrderedList past() {
        Formats formats = Formats.in(getLocale());
        OrderedList past = new OrderedList();
        past.addClassName("history");
        row.steps()
                .forEach(step -> past.add(new ListItem(getTranslation(
                                "comment.CaseCard.step",
                                formats.dateTime(step.at()),
                                getTranslation(Labels.key(step.to())),
                                step.by())
                        + " "
                        + step.reason())));
        return past;
    }
}
