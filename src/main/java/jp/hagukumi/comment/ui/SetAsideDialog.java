package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import jp.hagukumi.comment.SetAsideReason;
import jp.hagukumi.uikit.MainButton;

/** Why a part of a letter is no opinion, or which of its words tell who somebody is. */
class SetAsideDialog extends Dialog {

    private final RadioButtonGroup<SetAsideReason> reason = new RadioButtonGroup<>(getTranslation("common.reason"));
    private final TextField words = new TextField(getTranslation("comment.SetAsideDialog.words"));
    private final TextField note = new TextField(getTranslation("comment.SetAsideDialog.note"));

    /**
     * @param setAside takes the whole chosen part away, with a note if there is one
     * @param hide takes only these words of it away, as personal
     */
    SetAsideDialog(SerializableBiConsumer<SetAsideReason, String> setAside, SerializableConsumer<String> hide) {
        setHeaderTitle(getTranslation("comment.SplittingPanel.setAside"));
        addClassName("reason-dialog");
        reason.setItems(SetAsideReason.values());
        reason.setItemLabelGenerator(this::label);
        reason.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        reason.setValue(SetAsideReason.GREETING);
        words.setHelperText(getTranslation("comment.SetAsideDialog.wordsHelp"));
        words.setWidthFull();
        words.setVisible(false);
        note.setWidthFull();
        note.setVisible(false);
        reason.addValueChangeListener(e -> {
            words.setVisible(e.getValue() == SetAsideReason.PERSONAL);
            note.setVisible(e.getValue() == SetAsideReason.OTHER);
        });
        add(new Paragraph(getTranslation("comment.SetAsideDialog.effect")), reason, words, note);
        MainButton go = new MainButton(getTranslation("comment.SetAsideDialog.setAside"));
        go.addClickListener(e -> {
            if (reason.getValue() == SetAsideReason.PERSONAL
                    && !words.getValue().isBlank()) {
                hide.accept(words.getValue().strip());
            } else {
                setAside.accept(reason.getValue(), note.getValue());
            }
            close();
        });
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), go);
    }

    private String label(SetAsideReason one) {
        return getTranslation(one == SetAsideReason.PERSONAL ? "comment.SetAsideDialog.personal" : Labels.key(one));
    }
}
