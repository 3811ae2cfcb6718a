package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import jp.hagukumi.comment.Contributing;
import jp.hagukumi.comment.ContributionRow;
import jp.hagukumi.uikit.ConfirmDialog;
import jp.hagukumi.uikit.MainButton;
import jp.hagukumi.uikit.Notifier;

/** A section's own part of another's reply: words, or that there is nothing to add. Nothing pasted is cut. */
class PartForm extends Composite<Div> {

    PartForm(ContributionRow row, Contributing contributing, SerializableRunnable changed) {
        TextArea words = new TextArea(getTranslation("comment.PartForm.words"));
        words.setValue(row.part());
        words.setMinRows(4);
        words.setWidthFull();
        words.setHelperText(getTranslation("comment.PartForm.help"));
        MainButton give = new MainButton(getTranslation("comment.PartForm.give"));
        give.addClickListener(e -> {
            contributing.give(row.id(), row.version(), words.getValue());
            Notifier.done(getTranslation("comment.PartForm.given"));
            changed.run();
        });
        SerializableRunnable addNothing = () -> {
            contributing.addNothing(row.id(), row.version());
            Notifier.done(getTranslation("comment.PartForm.given"));
            changed.run();
        };
        Button nothing = new Button(getTranslation("comment.PartForm.nothing"), e -> {
            if (words.getValue().isBlank()) {
                addNothing.run();
            } else {
                new ConfirmDialog(
                                getTranslation("comment.PartForm.nothing"),
                                getTranslation("comment.PartForm.wordsGo"),
                                getTranslation("comment.PartForm.nothing"),
                                addNothing)
                        .open();
            }
        });
        Div actions = new Div(give, nothing);
        actions.addClassName("actions");
        getContent().add(words, actions);
    }
}
