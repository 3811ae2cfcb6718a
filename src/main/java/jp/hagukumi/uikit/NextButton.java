package jp.hagukumi.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomListenerRegistration;
import org.jspecify.annotations.Nullable;

/**
 * Leads on to the next piece of work, also by Alt+N wherever the focus is: but never out of a field in which somebody types,
 * out of a conversion of an input method, or from under a dialog.
 */
public class NextButton extends Button {

    /** Alt with a letter that no browser has for itself, as the other keys of the portal. */
    public static final String KEY = "Alt+N";

    private static final String ASKED = """
            event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.code === 'KeyN'
            && !event.isComposing && !event.repeat
            && !event.composedPath().some(part => part.matches && part.matches(
                'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]'))
            && !document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')
            && (event.preventDefault(), true)""";

    private final String address;
    private @Nullable DomListenerRegistration key;

    /** @param address of the next piece, empty where there is none */
    public NextButton(String words, String address) {
        super(words);
        this.address = address;
        Span hint = new Span(KEY);
        hint.addClassName("key");
        hint.getElement().setAttribute("aria-hidden", "true");
        setSuffixComponent(hint);
        getElement().setAttribute("aria-keyshortcuts", KEY);
        setEnabled(!address.isEmpty());
        addClickListener(e -> go(UI.getCurrent()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        if (!address.isEmpty()) {
            key = ui.getElement().addEventListener("keydown", e -> go(ui)).setFilter(ASKED);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        DomListenerRegistration listening = key;
        if (listening != null) {
            listening.remove();
        }
        super.onDetach(event);
    }

    private void go(UI ui) {
        Go.to(ui, address);
    }
}
