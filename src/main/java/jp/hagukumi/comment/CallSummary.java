package jp.hagukumi.comment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * A call as screens show it.
 *
 * @param lastDay null where nothing ends by itself
 * @param over whether its last day has passed in Japan
 * @param closable whether it is time to close it, if nothing is left
 * @param publication the day on which the result is to be published, if it is known
 * @param closedBy who closed it, empty while it is open
 * @param keptUntil until when who sent letters is kept, null until somebody says so
 * @param erasedAt when that was erased, null while it is there
 * @param allowed what the signed-in person may do with the call and its letters
 */
public record CallSummary(
        CallId id,
        long version,
        CallKind kind,
        String title,
        PlanId plan,
        String planTitle,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        boolean over,
        boolean closable,
        @Nullable LocalDate publication,
        CallState state,
        String closedBy,
        @Nullable Instant closedAt,
        @Nullable LocalDate keptUntil,
        @Nullable Instant erasedAt,
        List<ReflectionClass> classes,
        CallCounts counts,
        Set<Operation> allowed)
        implements Serializable {

    public boolean allows(Operation operation) {
        return allowed.contains(operation);
    }

    /** The class behind a mark, as one line. */
    public String classLabel(String mark) {
        return classes.stream()
                .filter(c -> c.mark().equals(mark))
                .findFirst()
                .map(c -> c.mark() + " " + c.label())
                .orElse(mark);
    }
}
