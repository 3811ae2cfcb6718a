package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.ReportEntry;
import jp.hagukumi.shared.TextDiff;
import jp.hagukumi.uikit.DiffText;
import jp.hagukumi.uikit.Formats;
import org.jspecify.annotations.Nullable;

/**
 * One field of the form: its name, whether it must be filled, whether it is saved, and last year's words below it. A form
 * has twenty of them and stays open for hours, so what is seldom said has no place before it is said.
 */
class FieldBox<F extends AbstractField<F, String> & HasValidation> extends Composite<Div> {

    private final FormField field;
    private final F input;
    private @Nullable Span required;
    private final Div head = new Div();
    private final Span state = new Span();
    private @Nullable Span saved;
    private @Nullable Paragraph broughtBack;
    private @Nullable Div conflict;
    private boolean unsaved;
    private boolean showing;
    private boolean entered;

    FieldBox(FormField field, F input, Component... below) {
        this.field = field;
        this.input = input;
        String name = field.code().value();
        input.setId("field-" + name);
        input.getElement().setAttribute("data-field", name);
        Span label = new Span(FieldWords.name(this, field));
        label.setId("label-" + name);
        label.addClassName("field-name");
        state.addClassName("save-state");
        head.add(label, state);
        head.addClassName("field-head");
        getContent().addClassName("field-box");
        getContent().add(head, input);
        add(below);

        input.getElement().setProperty("accessibleNameRef", "label-" + name);
        input.getElement().addEventListener("focusin", e -> entered = true);
    }

    /** What else helps to fill it in; what has nothing to say is left out. */
    final void add(Component... below) {
        Stream.of(below).filter(Component::isVisible).forEach(getContent()::add);
    }

    /** Stands right behind the input as soon as there is something to say. */
    private <C extends Component & HasStyle> C behindInput(C said, String style, String role) {
        said.addClassName(style);
        said.getElement().setAttribute("role", role);
        getContent().addComponentAtIndex(getContent().indexOf(input) + 1, said);
        return said;
    }

    private void tellOfConflict(Component... what) {
        Div place = conflict == null ? behindInput(new Div(), "conflict", "alert") : conflict;
        conflict = place;
        place.removeAll();
        place.add(what);
        place.setVisible(true);
    }

    /** @param act runs when the person has left the field */
    void onLeaving(SerializableRunnable act) {
        input.getElement().addEventListener("focusout", e -> {
            entered = false;
            act.run();
        });
    }

    /** Whether the cursor is in the field, where words may stand that have not reached the server yet. */
    boolean isEntered() {
        return entered;
    }

    /** What the server has when the page opens; the browser notes its version with what is typed on it. */
    void startsOn(@Nullable ReportEntry entry) {
        input.getElement().setAttribute("data-version", Long.toString(entry == null ? 0 : entry.version()));
        if (entry != null) {
            show(entry.value());
            tell(
                    "kept",
                    getTranslation(
                            "progress.FieldBox.stored", Formats.in(getLocale()).dateTime(entry.writtenAt())));
        }
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
        if (isRequired && required == null) {
            required = new Span(getTranslation("common.required"));
            required.addClassName("required");
            head.addComponentAtIndex(1, required);
        }
        if (required != null) {
            required.setVisible(isRequired);
        }
        input.getElement().setProperty("required", isRequired);
    }

    /** Whatever becomes of it: until the server has said that it is kept, it is not. */
    void sending() {
        unsaved = true;
    }

    void saved(Instant at) {
        unsaved = false;
        if (conflict != null) {
            conflict.setVisible(false);
        }
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
        tellOfConflict(
                new Paragraph(getTranslation("progress.FieldBox.failed")),
                new Button(getTranslation("progress.FieldBox.again"), e -> again.run()));
    }

    /** Says quietly that words were put back which the person had typed before and nobody had saved. */
    void tellBroughtBack(String sentence) {
        broughtBack = broughtBack == null ? behindInput(new Paragraph(), "brought-back", "status") : broughtBack;
        broughtBack.setText(sentence);
    }

    /** Shows the other's words beside one's own, which stay in the field, and where the two differ. */
    void conflict(
            String sentence,
            String theirs,
            String own,
            boolean stillOpen,
            SerializableRunnable mine,
            SerializableRunnable other) {
        unsaved = true;
        tell("not-kept", getTranslation("progress.FieldBox.notSaved"));
        TextDiff diff = TextDiff.of(theirs, own);
        List<Component> said = new ArrayList<>(List.of(
                new Paragraph(sentence),
                side("progress.FieldBox.theirs", diff.before()),
                side("progress.FieldBox.mine", diff.after())));
        if (stillOpen) {
            said.add(new Button(getTranslation("progress.FieldBox.keepMine"), e -> mine.run()));
            said.add(new Button(getTranslation("progress.FieldBox.takeTheirs"), e -> other.run()));
        }
        tellOfConflict(said.toArray(Component[]::new));
    }

    private Div side(String key, List<TextDiff.Stretch> words) {
        Span label = new Span(getTranslation(key));
        label.addClassName("quote-label");
        Div side = new Div(
                label, words.isEmpty() ? new Span(getTranslation("progress.FieldBox.blank")) : DiffText.beside(words));
        side.addClassName("quote");
        return side;
    }

    private void tell(String style, String words) {
        if (saved == null) {
            saved = new Span();
            state.add(saved);
        }
        saved.setClassName(style);
        saved.setText(words);
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
