package jp.hagukumi.uikit;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A small mark beside a title: a state, a priority, a rating. The tone is never the only sign: the word says it. */
public class StatusBadge extends Span {

    /** What the mark asks of the reader. */
    public enum Tone {
        /** Nothing. */
        QUIET,
        /** Something waits for you. */
        WAITS,
        /** It is on its way with somebody else. */
        UNDERWAY,
        /** Done. */
        DONE,
        /** Late, sent back or refused. */
        ALARM
    }

    public StatusBadge(String text, Tone tone) {
        super(text);
        setClassName(look(tone));
    }

    /** The classes that make a mark of an element. */
    static String look(Tone tone) {
        return "badge badge-" + tone.name().toLowerCase(Locale.ROOT);
    }
}
