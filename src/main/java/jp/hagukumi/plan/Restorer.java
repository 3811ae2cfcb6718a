package jp.hagukumi.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
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

    /** What several things say now; those that are not there are left out. */
    default Map<UUID, T> now(Collection<UUID> subjects) {
        Map<UUID, T> found = new HashMap<>();
        for (UUID subject : subjects) {
            T said = now(subject);
            if (said != null) {
                found.put(subject, said);
            }
        }
        return found;
    }

    /**
     * Makes the thing say what it said before, removes it when it was not there, and records that under the edit.
     * Refused when what it would rely on has gone.
     */
    void restore(Edit edit, UUID subject, @Nullable T before);

    /**
     * Does the same with several things, which stood like this at one time.
     *
     * @param before the last changed first; nothing for those that were not there
     */
    default void restore(Edit edit, SequencedMap<UUID, Optional<T>> before) {
        before.forEach((subject, said) -> restore(edit, subject, said.orElse(null)));
    }
}
