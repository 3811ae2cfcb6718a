package jp.hagukumi.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The periods of an assignment and of its account; it counts on the days that lie in both. */
record HeldPeriod(
        LocalDate from,
        @Nullable LocalDate to,
        LocalDate accountFrom,
        @Nullable LocalDate accountTo) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isBefore(accountFrom) && !day.isAfter(last());
    }

    /** The last day that counts, or {@link LocalDate#MAX}. */
    LocalDate last() {
        LocalDate own = to == null ? LocalDate.MAX : to;
        LocalDate account = accountTo == null ? LocalDate.MAX : accountTo;
        return own.isBefore(account) ? own : account;
    }
}
