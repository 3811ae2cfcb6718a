package jp.hagukumi.progress.ui;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;

/** Ctrl+Enter on a page that shows one thing after another: it acts once, and only on what stood there when pressed. */
class MainKey implements Serializable {

    /**
     * Not while a conversion is being confirmed (keyCode 229 is what older input methods send meanwhile), and once for a
     * key that is held down.
     */
    static final String CTRL_ENTER = "event.key === 'Enter' && event.ctrlKey && !event.repeat"
            + " && !event.isComposing && event.keyCode !== 229";
    /** What stood before the eyes of whoever pressed the key, as the browser knows it. */
    static final String SHOWN = "element.dataset.shown";

    private final Element page;
    private String shown = "";

    MainKey(Element page, SerializableRunnable act) {
        this.page = page;
        page.setAttribute("tabindex", "-1");
        page.addEventListener("keydown", e -> {
                    // A key pressed on what stood here before is not meant for this, which nobody has read yet.
                    if (e.getEventData().path(SHOWN).asString("").equals(shown)) {
                        act.run();
                    }
                })
                .setFilter(CTRL_ENTER)
                .addEventData(SHOWN);
    }

    /** From now on the key means this; its page begins at the top, and keys go on working without a click. */
    void meansNow(String what) {
        shown = what;
        page.setAttribute("data-shown", what);
        // A page that is just being loaded comes into the document, where it can have the focus, only after this.
        page.executeJs("setTimeout(() => { window.scrollTo(0, 0); this.focus({preventScroll: true}) })");
    }
}
