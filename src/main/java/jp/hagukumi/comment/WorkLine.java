package jp.hagukumi.comment;

import java.io.Serializable;

/**
 * One kind of work that waits at a call.
 *
 * @param count how many lines the list behind it has
 * @param link where that list is
 */
public record WorkLine(WorkKind kind, int count, String link) implements Serializable {

    public boolean waits() {
        return count > 0;
    }

    /** Whether one who works down the list comes to it: what a sender left out may never come, and would keep all else away. */
    public boolean isNext() {
        return waits() && kind != WorkKind.INCOMPLETE;
    }
}
