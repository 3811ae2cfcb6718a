package jp.hagukumi.plan.generation;

import java.io.Serializable;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * The next plan that is wanted.
 *
 * @param old the plan to be copied
 * @param from null when the period is not known yet
 * @param to null when the period is not known yet
 */
public record NewGeneration(
        PlanId old,
        String title,
        @Nullable FiscalYear from,
        @Nullable FiscalYear to) implements Serializable {}
