package jp.hagukumi.plan;

import java.io.Serializable;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * A plan in a list.
 *
 * @param version for commands on the plan
 * @param title see {@link Titles} for one that is not known
 * @param from null when it is not known
 * @param to null when it is not known
 * @param projects the number of elements on the project level
 */
public record PlanSummary(
        PlanId id,
        long version,
        String title,
        @Nullable FiscalYear from,
        @Nullable FiscalYear to,
        PlanState state,
        int projects)
        implements Serializable {}
