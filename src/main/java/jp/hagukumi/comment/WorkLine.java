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
}
