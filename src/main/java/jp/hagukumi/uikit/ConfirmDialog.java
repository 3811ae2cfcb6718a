package jp.hagukumi.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Says what an act will do before it does it. It closes after the act has succeeded; a refusal leaves it open. */
public class ConfirmDialog extends Dialog {

    public ConfirmDialog(String title, String effect, String verb, Runnable act) {
        setHeaderTitle(title);
        Paragraph words = new Paragraph(effect);
        words.addClassName("confirm-effect");
        add(words);
        Button go = new Button(verb, e -> {
            act.run();
            close();
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), go);
    }
}
