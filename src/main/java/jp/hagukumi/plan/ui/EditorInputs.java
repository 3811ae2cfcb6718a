package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.Formats;

/** The kinds of fields of which the editor is made. What is pasted is never cut; the plan itself says what is too long. */
final class EditorInputs {

    /** A pause in writing of this many milliseconds keeps the draft. */
    private static final int PAUSE_MS = 1000;

    private EditorInputs() {}

    static TextField line(String label, SerializableRunnable changed) {
        return typed(new TextField(label), changed);
    }

    static TextArea area(String label, SerializableRunnable changed) {
        TextArea area = typed(new TextArea(label), changed);
        area.setMinRows(2);
        return area;
    }

    private static <F extends TextFieldBase<F, String>> F typed(F field, SerializableRunnable changed) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MS);
        field.setManualValidation(true);
        return telling(field, changed);
    }

    static <T> ComboBox<T> choice(String label, SerializableRunnable changed) {
        ComboBox<T> box = new ComboBox<>(label);
        box.setManualValidation(true);
        return telling(box, changed);
    }

    static <T> MultiSelectComboBox<T> choices(String label, SerializableRunnable changed) {
        MultiSelectComboBox<T> box = new MultiSelectComboBox<>(label);
        box.setManualValidation(true);
        return telling(box, changed);
    }

    private static <F extends Component & HasValidation & HasValue<?, ?>> F telling(
            F field, SerializableRunnable changed) {
        field.getElement().getClassList().add("full-width");
        field.addValueChangeListener(e -> {
            field.setInvalid(false);
            changed.run();
        });
        return field;
    }

    /** Why something is not taken, in the words of the page. */
    static String sentence(RuleViolation why) {
        UI page = UI.getCurrent();
        return page.getTranslation(why.key(), Formats.in(page.getLocale()).written(why.arguments()));
    }

    /** Says at a field why it is not taken, and goes there. */
    static void refuse(HasValidation field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    /** What is chosen: what was there before in its order, then what was added. */
    static <T> List<T> inOrder(Collection<T> before, Set<T> chosen) {
        List<T> ordered = new ArrayList<>(before);
        ordered.retainAll(chosen);
        chosen.stream().filter(one -> !ordered.contains(one)).forEach(ordered::add);
        return ordered;
    }
}
