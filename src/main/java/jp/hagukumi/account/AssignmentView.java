package jp.hagukumi.account;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One dated assignment as screens show it.
 *
 * @param inPlaceOf whose work it is, if it is done in their place (代決)
 * @param validTo the last day, null while it has none
 */
public record AssignmentView(
        AssignmentId id,
        long version,
        Role role,
        @Nullable DepartmentId department,
        @Nullable PersonId inPlaceOf,
        LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements Serializable {

    /** Whether its last day lies before a day. */
    public boolean endedBefore(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    /** Whether it counts on a day. */
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && !endedBefore(day);
    }

    /** Whether it was taken back before it began, so that it never counted. */
    public boolean isCancelled() {
        return endedBefore(validFrom);
    }
}
