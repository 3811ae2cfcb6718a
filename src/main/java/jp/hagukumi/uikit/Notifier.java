package jp.hagukumi.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;

/** Says in one sentence what happened. A refusal stays until it is read. */
public final class Notifier {

    private static final int SHOWN_MS = 4000;

    private Notifier() {}

    public static void done(String sentence) {
        show(sentence, "notice-done", SHOWN_MS);
    }

    public static void refused(String sentence) {
        show(sentence, "notice-refused", 0);
    }

    private static void show(String sentence, String style, int duration) {
        Notification notification = new Notification();
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
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
    }
}
