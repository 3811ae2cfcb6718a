package jp.hagukumi.progress;

import java.io.Serializable;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.shared.FiscalYear;

/**
 * A round to be opened.
 *
 * @param notice a line to all sections, may be empty
 * @param form what it asks of each report
 */
public record NewRound(PlanId plan, FiscalYear year, DueDates due, String notice, Form form) implements Serializable {

    /** A round that asks what is usual. */
    public NewRound(PlanId plan, FiscalYear year, DueDates due, String notice) {
        this(plan, year, due, notice, Form.STANDARD);
    }
}
