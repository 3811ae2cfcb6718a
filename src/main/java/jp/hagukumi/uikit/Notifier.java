package jp.hagukumi.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.function.SerializableRunnable;

/** Says in one sentence what happened. A refusal stays until it is read. */
public final class Notifier {

    private static final int SHOWN_MS = 4000;

    private static final int OFFERED_MS = 10_000;

    private Notifier() {}

    public static void done(String sentence) {
        show(sentence, "notice-done", SHOWN_MS);
    }

    /** Says what happened and offers to take it back, for long enough to think about it. */
    public static void done(String sentence, String verb, SerializableRunnable act) {
        Notification notification = show(sentence, "notice-done", OFFERED_MS);
        Button button = new Button(verb, e -> {
            notification.close();
            act.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        notification
                .getChildren()
                .findFirst()
                .ifPresent(line -> line.getElement().appendChild(button.getElement()));
    }

    public static void refused(String sentence) {
        show(sentence, "notice-refused", 0);
    }

    private static Notification show(String sentence, String style, int duration) {
        Notification notification = new Notification();
        // Where no page has buttons: at the bottom stands what a page asks for.
        notification.setPosition(Notification.Position.TOP_CENTER);
        notification.setDuration(duration);
        Span text = new Span(sentence);
        text.addClassName(style);
        HorizontalLayout line = new HorizontalLayout(text);
        line.addClassName("notice");
        if (duration == 0) {
            notification.setAssertive(true);
            Button close = new Button(UI.getCurrent().getTranslation("common.close"), e -> notification.close());
            close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            line.add(close);
        }
        notification.add(line);
        notification.open();
        return notification;
    }
}
