package jp.hagukumi.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import jp.hagukumi.shared.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A field for something that is sent only when its writer says so, but kept as a draft at every pause. Nothing that is
 * pasted is cut: what is too long is said here and stays to be shortened.
 */
class DraftArea extends Composite<Div> {

    private static final Logger LOG = LoggerFactory.getLogger(DraftArea.class);
    /** A pause in writing of this many milliseconds keeps the draft. */
    private static final int PAUSE_MS = 1200;

    private static final double NEARLY_FULL = 0.8;

    private final TextArea text = new TextArea();
    private final Span state = new Span();
    private final int max;

    /**
     * @param max how many characters can be sent
     * @param draft what was typed before, or what stands there to be changed
     * @param keep keeps what is typed so far; may refuse
     */
    DraftArea(int rows, int max, String draft, SerializableConsumer<String> keep) {
        this.max = max;
        text.setWidthFull();
        text.setMinRows(rows);
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MS);
        text.setValue(draft);
        text.addValueChangeListener(e -> kept(e.getValue(), keep));
        state.addClassNames("third", "draft-state");
        state.getElement().setAttribute("role", "status");
        getContent().add(text, state);
        count(draft);
    }

    private void kept(String typed, SerializableConsumer<String> keep) {
        count(typed);
        try {
            keep.accept(typed);
            text.setInvalid(false);
            tell("council.DraftArea.kept", false);
        } catch (RuleViolation refused) {
            refuse(getTranslation(refused.key(), refused.arguments()));
            tell("council.DraftArea.notKept", true);
        } catch (RuntimeException failed) {
            LOG.error("A draft could not be kept", failed);
            tell("council.DraftArea.notKept", true);
        }
    }

    private void tell(String key, boolean alarm) {
        state.setText(getTranslation(key));
        state.setClassName("alarm", alarm);
    }

    private void count(String typed) {
        int length = typed.codePointCount(0, typed.length());
        text.setHelperText(length > max * NEARLY_FULL ? getTranslation("council.DraftArea.count", length, max) : "");
    }

    /** Says at the field why it is not taken. */
    void refuse(String sentence) {
        text.setInvalid(true);
        text.setErrorMessage(sentence);
    }

    /** Whether anything is typed; if not, says so at the field. */
    boolean isFilled(String otherwise) {
        if (text.getValue().isBlank()) {
            refuse(getTranslation(otherwise));
            text.focus();
            return false;
        }
        return true;
    }

    String value() {
        return text.getValue();
    }

    TextArea input() {
        return text;
    }
}
