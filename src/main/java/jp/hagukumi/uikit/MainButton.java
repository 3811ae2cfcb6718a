package jp.hagukumi.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;

/** The one main action of a page, with its key written on it if it has one. */
public class MainButton extends Button {

    public MainButton(String verb) {
        super(verb);
        addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    }

    public MainButton withKey(String key) {
        Span hint = new Span(key);
        hint.addClassName("key");
        hint.getElement().setAttribute("aria-hidden", "true");
        setSuffixComponent(hint);
        return this;
    }
}
