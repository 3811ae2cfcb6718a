package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;

/** Says that the words above were only copied; one press says that they hold this year too. */
class CopiedNote extends Composite<Div> {

    CopiedNote(String field, SerializableRunnable confirm) {
        String verb = getTranslation("progress.CopiedNote.confirm");
        Button button = new Button(verb, e -> confirm.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("progress.CopiedNote.confirmOf", field));
        getContent().addClassName("copied-note");
        getContent().add(new Span(getTranslation("progress.CopiedNote.words")), button);
    }

    /** Goes away for good once the words are the section's own. */
    void showWhile(boolean copied) {
        if (!copied) {
            getElement().removeFromParent();
        }
    }
}
