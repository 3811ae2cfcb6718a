package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.plan.AxisRow;
import jp.hagukumi.plan.BulkChange;
import jp.hagukumi.plan.ListChange;
import jp.hagukumi.plan.ListChange.Mode;
import jp.hagukumi.plan.TermId;
import jp.hagukumi.plan.TermRow;
import org.jspecify.annotations.Nullable;

/** What is to change of all chosen elements; what is not asked for stays as it is. */
class BulkFields extends Composite<Div> {

    /** What becomes of the priority mark. */
    private enum Mark {
        KEEP,
        SET,
        UNSET
    }

    private final Select<Mode> departmentMode = new Select<>();
    private final MultiSelectComboBox<DepartmentId> departments;
    private final Select<Mark> priority = new Select<>();
    private final Select<AxisRow> axis = new Select<>();
    private final Select<Mode> wordMode = new Select<>();
    private final MultiSelectComboBox<TermId> words;
    private final Checkbox target = new Checkbox(getTranslation("plan.BulkFields.target"));
    private final TextArea targetGroup;
    private boolean offering;

    BulkFields(EditorSupply supply, SerializableRunnable changed) {
        departments = EditorInputs.choices(getTranslation("plan.Field.DEPARTMENTS"), changed);
        departments.setItems(
                supply.departments().stream().map(DepartmentView::id).toList());
        departments.setItemLabelGenerator(id -> supply.departmentNames().getOrDefault(id, ""));
        departments.setEnabled(false);
        modes(departmentMode, getTranslation("plan.BulkFields.departments"), List.of(Mode.values()), changed);
        departmentMode.addValueChangeListener(e -> departments.setEnabled(e.getValue() != Mode.KEEP));
        priority.setLabel(getTranslation("plan.Field.PRIORITY"));
        priority.setItems(Mark.values());
        priority.setItemLabelGenerator(mark -> getTranslation("plan.BulkFields.mark." + mark));
        priority.setValue(Mark.KEEP);
        priority.addValueChangeListener(e -> changed.run());
        words = EditorInputs.choices(getTranslation("plan.BulkFields.words"), changed);
        words.setItemLabelGenerator(supply.choices()::label);
        modes(wordMode, getTranslation("plan.BulkFields.wordMode"), List.of(Mode.values()), changed);
        axis.setLabel(getTranslation("plan.BulkFields.axis"));
        axis.setItems(supply.choices().axes().stream()
                .filter(each -> !each.terms().isEmpty())
                .toList());
        axis.setItemLabelGenerator(each -> each == null ? "" : each.label());
        axis.setPlaceholder(getTranslation("plan.BulkFields.mode.KEEP"));
        axis.addValueChangeListener(e -> offerWords(e.getValue()));
        targetGroup = EditorInputs.area(getTranslation("plan.ElementEditor.targetGroup"), changed);
        target.addValueChangeListener(e -> {
            targetGroup.setEnabled(e.getValue());
            changed.run();
        });
        targetGroup.setEnabled(false);
        offerWords(null);
        getContent().addClassName("bulk-fields");
        Stream.of(
                        line(departmentMode, departments),
                        line(priority),
                        line(axis, wordMode, words),
                        line(target, targetGroup))
                .forEach(getContent()::add);
    }

    private static Div line(Component... fields) {
        Div line = new Div(fields);
        line.addClassName("bulk-line");
        return line;
    }

    private void modes(Select<Mode> select, String label, List<Mode> offered, SerializableRunnable changed) {
        select.setLabel(label);
        select.setItems(offered);
        select.setItemLabelGenerator(mode -> getTranslation("plan.BulkFields.mode." + mode));
        select.setValue(Mode.KEEP);
        select.addValueChangeListener(e -> {
            if (!offering) {
                changed.run();
            }
        });
    }

    /** Of an axis that allows one word nothing is added; the word is exchanged. */
    private void offerWords(@Nullable AxisRow chosen) {
        words.clear();
        wordMode.setEnabled(chosen != null);
        words.setEnabled(chosen != null);
        if (chosen != null) {
            words.setItems(chosen.offered().stream().map(TermRow::id).toList());
            // New items take the choice away for the moment; that is no change.
            offering = true;
            wordMode.setItems(
                    chosen.several() ? List.of(Mode.values()) : List.of(Mode.KEEP, Mode.REMOVE, Mode.REPLACE));
            offering = false;
            wordMode.setValue(chosen.several() ? Mode.ADD : Mode.REPLACE);
        }
    }

    BulkChange change() {
        AxisRow chosen = axis.getValue();
        Mark mark = priority.getValue();
        return new BulkChange(
                new ListChange<>(departmentMode.getValue(), List.copyOf(departments.getValue())),
                mark == Mark.KEEP ? null : mark == Mark.SET,
                chosen == null
                        ? List.of()
                        : chosen.terms().stream().map(TermRow::id).toList(),
                chosen == null
                        ? ListChange.keep()
                        : new ListChange<>(wordMode.getValue(), List.copyOf(words.getValue())),
                target.getValue() ? targetGroup.getValue() : null);
    }
}
