package jp.hagukumi.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import jp.hagukumi.publication.EditionPreview;
import jp.hagukumi.publication.Publishing;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.ConfirmDialog;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.MainButton;

/** Title, from the second edition on the reason, and the button; while it publishes, it says so. */
class PublishForm extends Composite<Card> {

    private final transient EditionPreview preview;
    private final TextField title = new TextField();
    private final TextArea reason = new TextArea();
    private final MainButton publish;
    private final Div busy = new Div();

    PublishForm(EditionPreview preview, SerializableConsumer<Publishing.Command> act) {
        this.preview = preview;
        title.setLabel(getTranslation("publication.PublishForm.title"));
        title.setRequiredIndicatorVisible(true);
        // The pages are Japanese, whatever the language of the screen.
        title.setValue(Words.in(Words.JAPANESE)
                .say(
                        "publication.PublishForm.suggestedTitle",
                        Formats.in(Words.JAPANESE).fiscalYear(preview.year())));
        reason.setLabel(getTranslation("publication.PublishForm.reason"));
        reason.setHelperText(getTranslation("publication.PublishForm.reasonHint"));
        reason.setRequiredIndicatorVisible(true);
        reason.setVisible(preview.needsReason());
        publish = new MainButton(getTranslation("publication.PublishForm.publish"));
        publish.setEnabled(preview.accepted() > 0);
        publish.addClickListener(e -> confirm(act));
        arrange();
    }

    private void arrange() {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-hidden", "true");
        busy.add(new Span(getTranslation("publication.PublishForm.busy")), bar);
        busy.getElement().setAttribute("role", "status");
        busy.addClassName("busy");
        busy.setVisible(false);
        getContent().addClassName("stacked-form");
        getContent().add(title, reason, publish, busy);
    }

    private void confirm(SerializableConsumer<Publishing.Command> act) {
        new ConfirmDialog(
                        getTranslation("publication.PublishForm.confirmTitle"),
                        getTranslation(
                                "publication.PublishForm.confirmEffect",
                                preview.accepted(),
                                preview.opinions().size()),
                        getTranslation("publication.PublishForm.publish"),
                        () -> begin(act))
                .open();
    }

    /** First the browser shows that it works, then, in a request of its own, the work is done. */
    private void begin(SerializableConsumer<Publishing.Command> act) {
        busy(true);
        UI.getCurrent().getPage().executeJs("return true").then(shown -> {
            try {
                act.accept(new Publishing.Command(
                        preview.round(), preview.fingerprint(), preview.number(), title.getValue(), reason.getValue()));
            } finally {
                busy(false);
            }
        });
    }

    private void busy(boolean is) {
        busy.setVisible(is);
        publish.setEnabled(!is);
    }
}
