package jp.hagukumi.plan.history;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.Thing;
import org.jspecify.annotations.Nullable;

/**
 * How things of one kind are compared: what they say today, and what of that are parts with a name. Each kind that the
 * ledger keeps has one bean of this type; comparisons, corrections and histories ask them.
 *
 * @param <T> the content record that the ledger keeps of the kind
 */
public interface ComparedThing<T extends Record> {

    Thing thing();

    Class<T> type();

    /** What the given things of a plan say now; those that are not there are left out. In one statement. */
    Map<UUID, T> now(PlanId plan, Collection<UUID> subjects);

    /** What the thing is called. */
    String title(UUID subject, T said, SaidWords words);

    /** The element that it stands on or under; null when it is about the plan as a whole. */
    @Nullable
    UUID above(T said);

    /** Its parts in the order in which they are read, also those that say nothing. The place is no part. */
    List<SaidField> fields(UUID subject, T said, SaidWords words);

    /** Sorts things of the kind as they stand in the plan. */
    default String order(T said) {
        return "";
    }
}
