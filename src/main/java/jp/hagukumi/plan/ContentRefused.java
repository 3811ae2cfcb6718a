package jp.hagukumi.plan;

import jp.hagukumi.shared.RuleViolation;

/** A rule of what an element says or how it ends was broken; tells where, so that a screen says it beside the field. */
public class ContentRefused extends RuleViolation {

    /** The whole field, not one thing in its list. */
    public static final int WHOLE = -1;

    private final String field;
    private final int item;

    ContentRefused(String field, int item, String key, Object... arguments) {
        super(key, arguments);
        this.field = field;
        this.item = item;
    }

    /** The name of the component of {@link ElementContent} or {@link ElementLife}. */
    public String field() {
        return field;
    }

    /** Which one in its list, from 0; {@link #WHOLE} for the whole field. */
    public int item() {
        return item;
    }
}
