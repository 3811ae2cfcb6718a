package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.plan.FieldChange.Kind;
import jp.hagukumi.plan.ImportDecision;
import jp.hagukumi.plan.ImportPreview;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.plan.RowVerdict.Verdict;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.MainButton;

/** What a workbook would do, row by row, and the button that does it. */
class ReadyImport extends Composite<Card> {

    /** Takes the decision. */
    interface Decider extends Serializable {
        void accept(ImportPreview.Ready ready, ImportDecision decision);
    }

    private static final int REASON_MAX = 500;

    private final ImportPreview.Ready ready;
    private final TextField reason = new TextField();
    private final DatePicker effective = new DatePicker();
    private final Checkbox keepOrder = new Checkbox();
    private final ConflictChoices conflicts;

    ReadyImport(ImportPreview.Ready ready, LocalDate today, Decider decider) {
        this.ready = ready;
        this.conflicts = new ConflictChoices(ready);
        getContent().addClassName("ready-import");
        Formats formats = Formats.in(getLocale());
        H2 heading = new H2(getTranslation(
                "plan.ReadyImport.heading",
                ready.header().title(),
                formats.period(ready.header().from(), ready.header().to())));
        Paragraph nothingYet = new Paragraph(getTranslation("plan.ReadyImport.nothingYet", ready.fileName()));
        nothingYet.addClassName("second");
        getContent().add(heading, nothingYet, counts(), notes());
        if (!ready.changesAnything()) {
            getContent().add(new Paragraph(getTranslation("plan.ReadyImport.nothingChanges")));
        }
        getContent().add(conflicts, new VerdictGrid(ready.rows()));
        if (ready.changesAnything()) {
            getContent().add(decision(today, decider));
        }
    }

    private Div counts() {
        Div figures = new Div();
        figures.addClassName("figures");
        for (Verdict verdict : Verdict.values()) {
            Span label = new Span(getTranslation("plan.Verdict." + verdict));
            Span value = new Span(Formats.in(getLocale()).number(ready.count(verdict)));
            value.addClassName("value");
            Div figure = new Div(label, value);
            figure.addClassName("figure");
            figures.add(figure);
        }
        return figures;
    }

    private UnorderedList notes() {
        ChangeWords words = new ChangeWords(getLocale());
        List<String> notes = new ArrayList<>();
        if (ready.namesake() != null) {
            notes.add(getTranslation("plan.ReadyImport.namesake"));
        }
        PlanSummary from = ready.exportedFrom();
        if (from != null) {
            notes.add(getTranslation("plan.ReadyImport.exportedFrom", from.title()));
        }
        if (ready.count(Kind.KEPT) > 0) {
            notes.add(getTranslation("plan.ReadyImport.kept", ready.count(Kind.KEPT)));
        }
        if (ready.target() != null && !ready.threeWay()) {
            notes.add(getTranslation("plan.ReadyImport.twoWay"));
        }
        ready.remarks().forEach(remark -> notes.add(getTranslation(remark.key(), remark.arguments())));
        ready.planChanges().forEach(change -> notes.add(words.of(change)));
        ready.header().understood().forEach(understood -> notes.add(words.of(understood)));
        if (ready.reordered()) {
            notes.add(getTranslation("plan.ReadyImport.reordered"));
        }
        if (ready.count(Verdict.MISSING) > 0) {
            notes.add(getTranslation("plan.ReadyImport.missing", ready.count(Verdict.MISSING)));
        }
        if (!ready.sheetsNotRead().isEmpty()) {
            notes.add(getTranslation(
                    "plan.ReadyImport.sheetsNotRead",
                    String.join(getTranslation("plan.ElementFacts.between"), ready.sheetsNotRead())));
        }
        UnorderedList list = new UnorderedList();
        notes.forEach(note -> list.add(new ListItem(note)));
        list.setVisible(!notes.isEmpty());
        return list;
    }

    private Div decision(LocalDate today, Decider decider) {
        boolean update = ready.target() != null;
        reason.setLabel(getTranslation("plan.ReadyImport.reason"));
        reason.setHelperText(getTranslation("plan.ReadyImport.reasonHint"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(REASON_MAX);
        reason.setVisible(update);
        reason.addClassName("reason");
        effective.setLabel(getTranslation("plan.ReadyImport.effective"));
        effective.setLocale(getLocale());
        FiscalYear from = ready.header().from();
        effective.setValue(update || from == null ? today : from.firstDay());
        effective.setVisible(update);
        keepOrder.setLabel(getTranslation("plan.ReadyImport.keepOrder"));
        keepOrder.setVisible(ready.reordered());
        MainButton take = new MainButton(getTranslation("plan.ReadyImport.take"));
        take.addClickListener(e -> {
            LocalDate day = effective.getValue();
            RuleViolation.unless(day != null, "plan.violation.effectiveMissing");
            decider.accept(
                    ready, ImportDecision.on(ready, conflicts.choices(), keepOrder.getValue(), day, reason.getValue()));
        });
        Div line = new Div(reason, effective, keepOrder, take);
        line.addClassName("import-decision");
        return line;
    }
}
