package jp.hagukumi.plan;

import java.io.Serializable;
import jp.hagukumi.shared.FiscalYear;

/**
 * A plan in a list.
 *
 * @param version for commands on the plan
 * @param projects the number of elements on the project level
 */
public record PlanSummary(
        PlanId id, long version, String title, FiscalYear from, FiscalYear to, PlanState state, int projects)
        implements Serializable {}
