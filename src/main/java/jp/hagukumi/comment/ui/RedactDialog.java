package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import jp.hagukumi.comment.RedactionReason;
import jp.hagukumi.uikit.MainButton;

/** Which words of a letter are to be masked, and why. */
class RedactDialog extends Dialog {

    private final TextField words = new TextField(getTranslation("comment.RedactDialog.words"));
    private final RadioButtonGroup<RedactionReason> reason =
            new RadioButtonGroup<>(getTranslation("comment.RedactDialog.reason"));
    private final TextField note = new TextField(getTranslation("comment.RedactDialog.note"));

    /** Is told what to mask. */
    interface Redacting extends Serializable {
        void redact(String words, RedactionReason reason, String note);
    }

    RedactDialog(Redacting redacting) {
        setHeaderTitle(getTranslation("comment.SplittingPanel.redact"));
        addClassName("reason-dialog");
        words.setHelperText(getTranslation("comment.RedactDialog.wordsHelp"));
        words.setAutocomplete(Autocomplete.OFF);
        words.setRequiredIndicatorVisible(true);
        words.setWidthFull();
        reason.setItems(RedactionReason.values());
        reason.setItemLabelGenerator(one -> getTranslation(Labels.key(one)));
        reason.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        reason.setValue(RedactionReason.THIRD_PERSON);
        note.setWidthFull();
        note.setVisible(false);
        reason.addValueChangeListener(e -> note.setVisible(e.getValue() == RedactionReason.OTHER));
        add(new Paragraph(getTranslation("comment.RedactDialog.effect")), words, reason, note);
        MainButton go = new MainButton(getTranslation("comment.SplittingPanel.redact"));
        go.addClickListener(e -> {
            redacting.redact(words.getValue().strip(), reason.getValue(), note.getValue());
            close();
        });
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), go);
        words.focus();
    }
}
