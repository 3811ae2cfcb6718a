package jp.hagukumi.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import jp.hagukumi.publication.ResultOrder;
import jp.hagukumi.publication.ResultPreview;
import jp.hagukumi.publication.ResultPublishing;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.ConfirmDialog;
import jp.hagukumi.uikit.MainButton;

/** Title, from the second edition on the reason, and the button with which all replies are published. */
class PublishResultForm extends Composite<Card> {

    PublishResultForm(ResultPreview preview, ResultOrder order, SerializableConsumer<ResultPublishing.Command> act) {
        TextField title = new TextField(getTranslation("publication.PublishForm.title"));
        title.setRequiredIndicatorVisible(true);
        // The page is Japanese, whatever the language of the screen.
        title.setValue(
                Words.in(Words.JAPANESE).say("publication.PublishResultForm.suggestedTitle", preview.callTitle()));
        TextArea reason = new TextArea(getTranslation("publication.PublishForm.reason"));
        reason.setHelperText(getTranslation("publication.PublishForm.reasonHint"));
        reason.setRequiredIndicatorVisible(true);
        reason.setVisible(preview.needsReason());
        MainButton publish = new MainButton(getTranslation("publication.PublishResultForm.publish"));
        publish.setEnabled(preview.isComplete() && preview.opinions() > 0);
        publish.addClickListener(e -> new ConfirmDialog(
                        getTranslation("publication.PublishForm.confirmTitle"),
                        getTranslation(
                                "publication.PublishResultForm.confirmEffect",
                                preview.opinions(),
                                preview.answers().size()),
                        getTranslation("publication.PublishResultForm.publish"),
                        () -> act.accept(new ResultPublishing.Command(
                                preview.call(),
                                preview.fingerprint(),
                                preview.number(),
                                order,
                                title.getValue(),
                                reason.getValue())))
                .open());
        getContent().addClassName("stacked-form");
        getContent().add(title, reason, publish);
    }
}
