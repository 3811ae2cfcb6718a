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
 * @param outside whether it changed only what needs no amendment
 */
public record EditRow(
        UUID id, String deed, Instant at, String by, int revision, int things, boolean undone, boolean outside)
        implements Serializable {

    /**
     * Whether there is anything to undo.
     *
     * @param open whether the plan is open to changes
     */
    public boolean undoable(boolean open) {
        return things > 0 && !undone && (open || outside);
    }
}
