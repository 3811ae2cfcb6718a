package jp.hagukumi.comment;

import java.util.Locale;

/** Whether letters of a call are still taken in and sorted. */
public enum CallState {
    OPEN,
    CLOSED;

    /** The name in {@code permissions.csv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
