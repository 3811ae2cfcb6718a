package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.Arrays;
import jp.hagukumi.comment.LetterMark;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.MainButton;

/** What sets a letter apart that neither its day nor its sender tells. */
class MarkDialog extends Dialog {

    MarkDialog(SerializableBiConsumer<LetterMark, String> give) {
        setHeaderTitle(getTranslation("comment.LetterMarks.give"));
        addClassName("reason-dialog");
        RadioButtonGroup<LetterMark> mark = new RadioButtonGroup<>(getTranslation("comment.MarkDialog.mark"));
        mark.setItems(Arrays.stream(LetterMark.values())
                .filter(LetterMark::isSetByHand)
                .toList());
        mark.setItemLabelGenerator(one -> getTranslation(Labels.key(one)));
        mark.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        TextField note = new TextField(getTranslation("comment.MarkDialog.note"));
        note.setWidthFull();
        add(new Paragraph(getTranslation("comment.MarkDialog.effect")), mark, note);
        MainButton go = new MainButton(getTranslation("comment.MarkDialog.give"));
        go.addClickListener(e -> {
            LetterMark chosen = mark.getValue();
            RuleViolation.unless(chosen != null, "comment.violation.markMissing");
            give.accept(chosen, note.getValue());
            close();
        });
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), go);
    }
}
