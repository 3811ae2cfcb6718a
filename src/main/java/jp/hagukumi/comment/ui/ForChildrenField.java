package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Map;
import jp.hagukumi.comment.MergeField;
import jp.hagukumi.shared.RuleViolation;

/** Where the reply is written once more in easy words: closed until somebody wants it, open where something stands in it. */
class ForChildrenField extends Composite<Details> {

    private static final String TOO_LONG = "comment.violation.forChildrenLong";

    private final TextArea text = new TextArea(getTranslation("comment.ForChildren.label"));

    /** @param changed is told when somebody has stopped typing for the pause */
    ForChildrenField(Map<MergeField, String> values, int pause, SerializableRunnable changed) {
        text.setHelperText(getTranslation("comment.ForChildren.hint"));
        text.setManualValidation(true);
        text.setMinRows(4);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(pause);
        text.addValueChangeListener(e -> changed.run());
        getContent().setSummaryText(getTranslation("comment.ForChildren.summary"));
        getContent().add(text, new FieldsLine(values, text));
        getContent().setWidthFull();
    }

    String words() {
        return text.getValue();
    }

    void show(String words) {
        text.setValue(words);
        getContent().setOpened(getContent().isOpened() || !words.isEmpty());
    }

    /** Whether a refusal is of what stands here. */
    boolean isMeant(RuleViolation why) {
        return why.key().equals(TOO_LONG);
    }

    /** Says what is wrong with it, or with nothing that nothing is. */
    void complain(String why) {
        text.setErrorMessage(why);
        text.setInvalid(!why.isEmpty());
        getContent().setOpened(getContent().isOpened() || !why.isEmpty());
    }
}
