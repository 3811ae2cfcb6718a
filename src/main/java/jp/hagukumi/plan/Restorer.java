package jp.hagukumi.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts things of one kind back to what they said before. Each kind of thing has one bean of this type; undoing a
 * command asks them.
 *
 * @param <T> the content record that is kept of the kind
 */
public interface Restorer<T extends Record> {

    Thing thing();

    Class<T> type();

    /** What the thing says now, null when it is not there. */
    @Nullable
    T now(UUID subject);

    /**
     * Makes the thing say what it said before, removes it when it was not there, and records that under the edit.
     * Refused when what it would rely on has gone.
     */
    void restore(Edit edit, UUID subject, @Nullable T before);
}
