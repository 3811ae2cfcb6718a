package jp.hagukumi.plan;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Whether a plan is open to changes, and why.
 *
 * @param version for commands on the plan
 * @param revision the number of the latest revision
 * @param kind of the latest revision
 * @param effectiveOn from which day the latest revision is in force
 * @param reason of the latest revision, may be empty
 * @param since when the plan was opened or closed to changes the last time
 * @param by the name of who did that
 */
public record PlanStanding(
        PlanId plan,
        long version,
        PlanStage stage,
        int revision,
        RevisionKind kind,
        LocalDate effectiveOn,
        String reason,
        Instant since,
        String by)
        implements Serializable {}
