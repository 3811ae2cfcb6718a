package jp.hagukumi.plan.register.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import jp.hagukumi.plan.TermId;
import jp.hagukumi.plan.TermRow;
import jp.hagukumi.shared.RuleViolation;

/** The kinds of fields that registers are written in. */
final class Fields {

    private static final int LONG_MAX = 20_000;

    private Fields() {}

    static TextField line(TextField field, String label, int max) {
        field.setLabel(label);
        field.setMaxLength(max);
        field.setWidthFull();
        return field;
    }

    static TextArea text(TextArea field, String label) {
        field.setLabel(label);
        field.setMaxLength(LONG_MAX);
        field.setMinHeight("6em");
        field.setWidthFull();
        return field;
    }

    /** A choice among the words that are still offered. */
    static ComboBox<TermRow> kind(ComboBox<TermRow> field, String label, List<TermRow> terms) {
        field.setLabel(label);
        field.setItems(terms.stream().filter(term -> !term.retired()).toList());
        field.setItemLabelGenerator(TermRow::label);
        field.setRequiredIndicatorVisible(true);
        if (!terms.isEmpty()) {
            field.setValue(terms.getFirst());
        }
        return field;
    }

    static void choose(ComboBox<TermRow> field, TermId id, List<TermRow> terms) {
        terms.stream().filter(term -> term.id().equals(id)).findFirst().ifPresent(term -> {
            if (term.retired()) {
                field.setItems(terms);
            }
            field.setValue(term);
        });
    }

    static TermId chosen(ComboBox<TermRow> field) {
        RuleViolation.unless(!field.isEmpty(), "plan.violation.kindMissing");
        return field.getValue().id();
    }
}
