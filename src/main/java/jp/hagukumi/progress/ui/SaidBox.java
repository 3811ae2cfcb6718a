package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.util.Objects;
import jp.hagukumi.progress.assessment.AssessmentField;
import jp.hagukumi.uikit.Formats;

/** One field of an assessment: its name, whether it is saved, and what stands beside it. */
class SaidBox<F extends AbstractField<F, String> & HasValidation> extends Composite<Div> {

    private final AssessmentField field;
    private final F input;
    private final Span state = new Span();
    private final Div conflict = new Div();
    private boolean showing;

    SaidBox(AssessmentField field, F input, Component beside) {
        this.field = field;
        this.input = input;
        input.setId("field-" + field.code());
        Span label = new Span(getTranslation(field.nameKey()));
        label.setId("label-" + field.code());
        label.addClassName("field-name");
        state.addClassName("kept");
        Span states = new Span(state);
        states.addClassName("save-state");
        states.getElement().setAttribute("role", "status");
        Div head = new Div(label, states);
        head.addClassName("field-head");
        conflict.addClassName("conflict");
        conflict.getElement().setAttribute("role", "alert");
        conflict.setVisible(false);
        getContent().addClassName("field-box");
        getContent().add(head, input, conflict, beside);
        input.getElement().setProperty("accessibleNameRef", "label-" + field.code());
    }

    AssessmentField field() {
        return field;
    }

    /** @param typed runs with every value that the person puts there */
    void onTyped(SerializableConsumer<String> typed) {
        input.addValueChangeListener(e -> {
            if (!showing) {
                typed.accept(value());
            }
        });
    }

    String value() {
        return Objects.requireNonNullElse(input.getValue(), "");
    }

    /** Shows a value that needs no saving. */
    void show(String value) {
        showing = true;
        if (value.isEmpty()) {
            input.clear();
        } else {
            input.setValue(value);
        }
        showing = false;
    }

    void saved(Instant at) {
        conflict.setVisible(false);
        input.setInvalid(false);
        tell(
                "kept",
                getTranslation("progress.SaidBox.saved", Formats.in(getLocale()).time(at)));
    }

    void refused(String sentence) {
        input.setErrorMessage(sentence);
        input.setInvalid(true);
        notSaved();
    }

    /** It was nobody's fault; the words stay, and the button tries again. */
    void failed(SerializableRunnable again) {
        ask(
                getTranslation("progress.SaidBox.failed"),
                new Button(getTranslation("progress.SaidBox.again"), e -> again.run()));
    }

    /** Shows the other's words beside one's own, which stay in the field. */
    void conflict(String sentence, String theirs, SerializableRunnable mine, SerializableRunnable other) {
        Paragraph words = new Paragraph(theirs.isEmpty() ? getTranslation("progress.SaidBox.blank") : theirs);
        words.addClassNames("original-text", "quote");
        ask(
                sentence,
                words,
                new Button(getTranslation("progress.SaidBox.keepMine"), e -> mine.run()),
                new Button(getTranslation("progress.SaidBox.takeTheirs"), e -> other.run()));
    }

    private void ask(String sentence, Component... choices) {
        notSaved();
        conflict.removeAll();
        conflict.add(new Paragraph(sentence));
        conflict.add(choices);
        conflict.setVisible(true);
    }

    private void notSaved() {
        tell("not-kept", getTranslation("progress.SaidBox.notSaved"));
    }

    private void tell(String style, String words) {
        state.setClassName(style);
        state.setText(words);
    }
}
