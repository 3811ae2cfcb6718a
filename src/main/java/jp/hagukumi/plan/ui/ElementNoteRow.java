package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import jp.hagukumi.plan.ElementChoices;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementLabel;
import jp.hagukumi.plan.OpenRow;
import jp.hagukumi.plan.PlanId;

/** Another element with a note on it. */
class ElementNoteRow extends Composite<Div> {

    private final ElementPicker element;
    private final TextField note;

    ElementNoteRow(String label, PlanId plan, ElementChoices choices, SerializableRunnable changed) {
        element = new ElementPicker(label, plan, choices, changed);
        note = EditorInputs.line(getTranslation("plan.ElementNoteRow.note"), changed);
        getContent().add(element, note);
    }

    /** @param labels of the elements that there are, by their ids */
    void show(ElementId id, String text, Map<ElementId, ElementLabel> labels) {
        element.choose(id, labels);
        note.setValue(text);
    }

    <T> Optional<T> said(BiFunction<ElementId, String, T> of) {
        return element.chosen().map(id -> of.apply(id, note.getValue()));
    }

    /** What was typed before an element was chosen. */
    Optional<OpenRow> open(String field) {
        return element.isEmpty() && !note.isEmpty()
                ? Optional.of(new OpenRow(field, null, note.getValue()))
                : Optional.empty();
    }

    void show(OpenRow row) {
        note.setValue(row.text());
    }

    boolean isComplete() {
        boolean complete = !element.isEmpty() || note.isEmpty();
        if (!complete) {
            EditorInputs.refuse(element, getTranslation("plan.ElementNoteRow.chooseOrRemove"));
        }
        return complete;
    }

    void refuse(String sentence, boolean aboutNote) {
        if (aboutNote) {
            EditorInputs.refuse(note, sentence);
        } else {
            EditorInputs.refuse(element, sentence);
        }
    }
}
