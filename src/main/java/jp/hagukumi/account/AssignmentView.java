package jp.hagukumi.account;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One dated assignment as screens show it; {@code validTo} is the last day, null while it has none. */
public record AssignmentView(
        AssignmentId id,
        long version,
        Role role,
        @Nullable DepartmentId department,
        LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements Serializable {

    /** Whether its last day lies before a day. */
    public boolean endedBefore(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    /** Whether it was taken back before it began, so that it never counted. */
    public boolean isCancelled() {
        return endedBefore(validFrom);
    }
}
