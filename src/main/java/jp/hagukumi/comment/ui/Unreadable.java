package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;

/** Puts the mark of what nobody can read where the cursor stands; Alt+U does it, too. */
class Unreadable extends Button {

    Unreadable(TextArea text) {
        super(text.getTranslation("comment.Unreadable.insert", text.getTranslation("comment.Unreadable.mark")));
        setSuffixComponent(hint(this, "Alt+U"));
        addClickListener(e -> insert(text));
        addClickShortcut(Key.KEY_U, KeyModifier.ALT);
    }

    /** As if it were typed, so that it can be taken back and goes to the server like every key. */
    private static void insert(TextArea text) {
        text.getElement()
                .executeJs(
                        "const field = this.inputElement; field.focus();"
                                + " if (!document.execCommand('insertText', false, $0)) {"
                                + " field.setRangeText($0, field.selectionStart, field.selectionEnd, 'end');"
                                + " field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true})); }",
                        text.getTranslation("comment.Unreadable.mark"));
    }

    /** A key as it is written on what it does. */
    static Span hint(Component on, String key) {
        Span hint = new Span(key);
        hint.addClassName("key");
        hint.getElement().setAttribute("aria-hidden", "true");
        on.getElement().setAttribute("aria-keyshortcuts", key.replace(" ", ""));
        return hint;
    }
}
