package jp.hagukumi.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.shared.FiscalYear;

/**
 * A review of a plan.
 *
 * @param campaign what it shares with the rounds of other plans that were prepared together with it
 * @param sectionDue the day by whose end the sections hand in
 * @param chiefDue the day by whose end their chiefs have confirmed
 * @param leadDue the day by whose end the lead has accepted
 */
public record RoundSummary(
        RoundId id,
        long version,
        CampaignId campaign,
        PlanId plan,
        String planTitle,
        RoundTerm term,
        LocalDate sectionDue,
        LocalDate chiefDue,
        LocalDate leadDue)
        implements Serializable {

    /** The fiscal year that is reviewed. */
    public FiscalYear year() {
        return term.year();
    }

    /** The fiscal year in which the sections write. */
    public FiscalYear yearOfEntry() {
        return FiscalYear.of(sectionDue);
    }

    /** The days by whose end section, chief and lead have done their part. */
    public DueDates due() {
        return new DueDates(sectionDue, chiefDue, leadDue);
    }

    /** The key of its heading, which names the year that is reviewed and the year of entry. */
    public String headingKey() {
        return term.isInterim() ? "progress.RoundSummary.interim" : "progress.RoundSummary.year";
    }

    /** What its heading says, to be written as days and fiscal years are written everywhere. */
    public Object[] headingPlaces() {
        return term.isInterim()
                ? new Object[] {year(), yearOfEntry(), term.interim(), Objects.requireNonNull(term.asOf())}
                : new Object[] {year(), yearOfEntry()};
    }

    /** The same with as much time as a round usually gives, from a day on; for whoever practises on it. */
    RoundSummary dueFrom(LocalDate day) {
        return new RoundSummary(
                id, version, campaign, plan, planTitle, term, day.plusWeeks(2), day.plusWeeks(3), day.plusWeeks(5));
    }
}
