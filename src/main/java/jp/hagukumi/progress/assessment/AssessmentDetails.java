package jp.hagukumi.progress.assessment;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.plan.indicator.IndicatorRow;
import jp.hagukumi.progress.ReportEntry;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What one place of the plan is assessed from, and what is said of it.
 *
 * @param entries what stands in its fields; nothing for one in which nothing was ever written
 * @param scale the marks of the plan
 * @param indicators the outcome indicators of the place, with their values up to the year under review; of the plan as a
 *     whole those of its goals
 * @param last what was settled on the same place in the round before, if anything
 * @param council what the council said of the round before on this place and below it; of the plan as a whole also what
 *     it said on none; null for whoever may not read what it says
 * @param names of everybody who wrote in it or decided on it
 * @param steps oldest first
 * @param around the place before and the place after it, where there are
 * @param allowed what the reader may do with it now
 */
public record AssessmentDetails(
        RoundSummary round,
        Place place,
        long version,
        AssessmentState state,
        Map<AssessmentField, ReportEntry> entries,
        List<RatingMark> scale,
        Distribution distribution,
        List<IndicatorRow> indicators,
        @Nullable Last last,
        @Nullable List<CouncilWord> council,
        Map<PersonId, String> names,
        List<Step> steps,
        Around around,
        Set<Operation> allowed)
        implements Serializable {

    public boolean may(Operation operation) {
        return allowed.contains(operation);
    }

    /** Whether every place is open to the reader, settled or not. */
    public boolean readsDrafts() {
        return !allowed.isEmpty();
    }

    /** What was settled for an earlier fiscal year. */
    public record Last(FiscalYear year, Map<AssessmentField, ReportEntry> entries) implements Serializable {}

    /** One step of its history. */
    public record Step(AssessmentState to, String by, Instant at, String reason) implements Serializable {}

    /** The places before and after it. */
    public record Around(@Nullable Place before, @Nullable Place after) implements Serializable {}
}
