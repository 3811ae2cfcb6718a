package jp.hagukumi.plan;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision to take a previewed workbook.
 *
 * @param target the plan to be changed, null for a new one, as previewed
 * @param seenVersion the version of that plan that was previewed
 * @param effectiveOn the day from which the plan reads like this
 * @param reason why a stored plan is changed; may be blank for a new one
 */
public record ImportDecision(
        ImportToken token, @Nullable PlanId target, long seenVersion, LocalDate effectiveOn, String reason)
        implements Serializable {

    static final int REASON_MAX = 500;
}
