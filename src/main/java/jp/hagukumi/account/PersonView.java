package jp.hagukumi.account;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An account as the information section sees it; never its password. */
public record PersonView(
        PersonId id,
        long version,
        String login,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable MailAddress mail,
        List<AssignmentView> assignments)
        implements Serializable {

    /** Whether its last day lies before a day. */
    public boolean endedBefore(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    /** Whether it was taken back before it began, so that nobody ever could sign in with it. */
    public boolean isCancelled() {
        return endedBefore(validFrom);
    }
}
