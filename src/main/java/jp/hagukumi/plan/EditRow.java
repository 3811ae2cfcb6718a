package jp.hagukumi.plan;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * One edit of a plan in a list.
 *
 * @param deed what the command was, a code with words in the translation files
 * @param by the name of who made it
 * @param things how many things it changed
 * @param undone whether it has been undone
 */
public record EditRow(UUID id, String deed, Instant at, String by, int revision, int things, boolean undone)
        implements Serializable {

    /** Whether there is anything to undo. */
    public boolean undoable() {
        return things > 0 && !undone;
    }
}
