package jp.hagukumi.progress;

import java.io.Serializable;
import java.time.LocalDate;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.shared.FiscalYear;

/**
 * A yearly review of a plan.
 *
 * @param year the fiscal year that is reviewed
 * @param sectionDue the day by whose end the sections hand in
 * @param chiefDue the day by whose end their chiefs have confirmed
 * @param leadDue the day by whose end the lead has accepted
 */
public record RoundSummary(
        RoundId id,
        long version,
        PlanId plan,
        String planTitle,
        FiscalYear year,
        LocalDate sectionDue,
        LocalDate chiefDue,
        LocalDate leadDue)
        implements Serializable {

    /** The fiscal year in which the sections write: usually the one behind the year that is reviewed. */
    public FiscalYear yearOfEntry() {
        return FiscalYear.of(sectionDue);
    }
}
