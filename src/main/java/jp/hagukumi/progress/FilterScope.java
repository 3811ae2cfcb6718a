package jp.hagukumi.progress;

import java.util.Locale;

/** To whom a saved filter of a board is offered. */
public enum FilterScope {
    /** To nobody but whoever saved it. */
    MINE,
    /** To everybody who works in one section. */
    SECTION,
    /** To everybody who follows a round. */
    EVERYONE;

    /** The name in {@code permissions.csv}, as the state of a filter. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the translation files. */
    public String nameKey() {
        return "progress.FilterScope." + name();
    }
}
