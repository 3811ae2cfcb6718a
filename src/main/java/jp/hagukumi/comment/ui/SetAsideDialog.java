package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import jp.hagukumi.comment.SetAsideReason;
import jp.hagukumi.uikit.MainButton;

/** Why a part of a letter is no opinion. */
class SetAsideDialog extends Dialog {

    SetAsideDialog(SerializableBiConsumer<SetAsideReason, String> act) {
        setHeaderTitle(getTranslation("comment.SplittingPanel.setAside"));
        addClassName("reason-dialog");
        RadioButtonGroup<SetAsideReason> reason = new RadioButtonGroup<>(getTranslation("common.reason"));
        reason.setItems(SetAsideReason.values());
        reason.setItemLabelGenerator(r -> getTranslation(Labels.key(r)));
        reason.setValue(SetAsideReason.GREETING);
        TextField note = new TextField(getTranslation("comment.SetAsideDialog.note"));
        note.setWidthFull();
        note.setVisible(false);
        reason.addValueChangeListener(e -> note.setVisible(e.getValue() == SetAsideReason.OTHER));
        add(new Paragraph(getTranslation("comment.SetAsideDialog.effect")), reason, note);
        MainButton go = new MainButton(getTranslation("comment.SetAsideDialog.setAside"));
        go.addClickListener(e -> {
            act.accept(reason.getValue(), note.getValue());
            close();
        });
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), go);
    }
}
