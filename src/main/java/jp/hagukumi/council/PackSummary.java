package jp.hagukumi.council;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import jp.hagukumi.account.Operation;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * A pack in a list.
 *
 * @param items the accepted reports in it; 0 while it is prepared
 * @param unanswered the opinions without an answer
 * @param takesOpinions whether opinions can be given today
 * @param allowed what the signed-in person may do with it now
 */
public record PackSummary(
        PackId id,
        long version,
        PackState state,
        RoundId round,
        String title,
        String body,
        LocalDate meetingOn,
        boolean tentative,
        LocalDate opinionsUntil,
        boolean takesOpinions,
        String planTitle,
        FiscalYear year,
        @Nullable Instant handedOverAt,
        int items,
        long opinions,
        long unanswered,
        Set<Operation> allowed)
        implements Serializable {

    public boolean allows(Operation operation) {
        return allowed.contains(operation);
    }
}
