package jp.hagukumi.progress;

import java.io.Serializable;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.shared.FiscalYear;

/**
 * A round to be opened.
 *
 * @param notice a line to all sections, may be empty
 */
public record NewRound(PlanId plan, FiscalYear year, DueDates due, String notice) implements Serializable {}
