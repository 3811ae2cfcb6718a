package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.util.Objects;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.uikit.Formats;

/** One field of the form: its name, whether it must be filled, whether it is saved, and last year's words below it. */
class FieldBox<F extends AbstractField<F, String> & HasValidation> extends Composite<Div> {

    private final FormField field;
    private final F input;
    private final Span required = new Span(getTranslation("common.required"));
    private final Span saved = new Span();
    private final Span state = new Span();
    private final Div conflict = new Div();
    private boolean unsaved;
    private boolean showing;
    private boolean entered;

    FieldBox(FormField field, F input, Component... below) {
        this.field = field;
        this.input = input;
        String name = field.code().value();
        input.setId("field-" + name);
        Span label = new Span(FieldWords.name(this, field));
        label.setId("label-" + name);
        label.addClassName("field-name");
        required.addClassName("required");
        required.setVisible(false);
        Span typing = new Span(getTranslation("progress.FieldBox.saving"));
        typing.addClassName("typing");
        saved.addClassName("kept");
        state.add(typing, saved);
        state.addClassName("save-state");
        Div head = new Div(label, required, state);
        head.addClassName("field-head");
        conflict.addClassName("conflict");
        conflict.getElement().setAttribute("role", "alert");
        conflict.setVisible(false);

        getContent().addClassName("field-box");
        getContent().add(head, input, conflict);
        getContent().add(below);

        input.getElement().setProperty("accessibleNameRef", "label-" + name);
        sayWhileTyping();
        input.getElement().addEventListener("focusin", e -> entered = true);
    }

    /** @param act runs when the person has left the field */
    void onLeaving(SerializableRunnable act) {
        input.getElement().addEventListener("focusout", e -> {
            entered = false;
            if (!unsaved) {
                // Something typed and taken back again is no change, so that no answer would end the "saving".
                stopSayingTyping();
            }
            act.run();
        });
    }

    /** Whether the cursor is in the field, where words may stand that have not reached the server yet. */
    boolean isEntered() {
        return entered;
    }

    /** Between the first key and the server's answer, the browser itself says that this is not saved yet. */
    private void sayWhileTyping() {
        input.addAttachListener(e -> input.getElement()
                .executeJs(
                        "this.addEventListener('input', () => $0.setAttribute('data-typing', ''))",
                        state.getElement()));
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

    /** Whether the value is being put there by the page and not by the person. */
    boolean isShowing() {
        return showing;
    }

    void require(boolean isRequired) {
        required.setVisible(isRequired);
        input.getElement().setProperty("required", isRequired);
    }

    /** Whatever becomes of it: until the server has said that it is kept, it is not. */
    void sending() {
        unsaved = true;
    }

    void saved(Instant at) {
        unsaved = false;
        conflict.setVisible(false);
        input.setInvalid(field.isOverlong(Objects.requireNonNullElse(input.getValue(), "")));
        tell(
                "kept",
                getTranslation(
                        "progress.FieldBox.saved", Formats.in(getLocale()).time(at)));
    }

    void refused(String sentence) {
        unsaved = true;
        input.setErrorMessage(sentence);
        input.setInvalid(true);
        tell("not-kept", getTranslation("progress.FieldBox.notSaved"));
    }

    /** It was nobody's fault: what is typed next is saved together with this, or the button tries again. */
    void failed(SerializableRunnable again) {
        tell("not-kept", getTranslation("progress.FieldBox.notSaved"));
        conflict.removeAll();
        conflict.add(
                new Paragraph(getTranslation("progress.FieldBox.failed")),
                new Button(getTranslation("progress.FieldBox.again"), e -> again.run()));
        conflict.setVisible(true);
    }

    /** Shows the other's words beside one's own, which stay in the field. */
    void conflict(
            String sentence, String theirs, boolean stillOpen, SerializableRunnable mine, SerializableRunnable other) {
        unsaved = true;
        tell("not-kept", getTranslation("progress.FieldBox.notSaved"));
        Paragraph words = new Paragraph(theirs.isEmpty() ? getTranslation("progress.FieldBox.blank") : theirs);
        words.addClassNames("original-text", "quote");
        conflict.removeAll();
        conflict.add(new Paragraph(sentence), words);
        if (stillOpen) {
            conflict.add(
                    new Button(getTranslation("progress.FieldBox.keepMine"), e -> mine.run()),
                    new Button(getTranslation("progress.FieldBox.takeTheirs"), e -> other.run()));
        }
        conflict.setVisible(true);
    }

    private void tell(String style, String words) {
        saved.setClassName(style);
        saved.setText(words);
        stopSayingTyping();
    }

    private void stopSayingTyping() {
        state.getElement().executeJs("this.removeAttribute('data-typing')");
    }

    /** Whether words stand here that the server does not have. */
    boolean isUnsaved() {
        return unsaved;
    }

    void jumpHere() {
        input.getElement().callJsFunction("focus");
    }

    FormField field() {
        return field;
    }

    F input() {
        return input;
    }
}
