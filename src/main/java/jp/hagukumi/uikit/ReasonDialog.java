package jp.hagukumi.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;

/** Asks for the reason that an act needs. It closes after the act has succeeded; a refusal leaves it open. */
public class ReasonDialog extends Dialog {

    private static final int REASON_MAX = 500;

    private final TextArea reason = new TextArea();

    /**
     * @param title what is going to be done
     * @param explanation who will read the reason
     * @param verb the word on the button
     */
    public ReasonDialog(String title, String explanation, String verb, SerializableConsumer<String> act) {
        setHeaderTitle(title);
        addClassName("reason-dialog");
        reason.setLabel(getTranslation("common.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(REASON_MAX);
        reason.setWidthFull();
        reason.focus();
        add(new Paragraph(explanation), reason);

        Button go = new Button(verb, e -> submit(act));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button(getTranslation("common.cancel"), e -> close());
        getFooter().add(cancel, go);
    }

    private void submit(SerializableConsumer<String> act) {
        if (reason.getValue().isBlank()) {
            reason.setInvalid(true);
            reason.setErrorMessage(getTranslation("common.reasonMissing"));
            reason.focus();
            return;
        }
        act.accept(reason.getValue().strip());
        close();
    }
}
