package jp.hagukumi.plan.followup;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Something that came back from citizens, as it is read.
 *
 * @param settlement how it was settled, null until it is
 * @param answers of the sections, by year
 * @param steps its past, oldest first
 */
public record FollowUpRow(
        FollowUpId id,
        long version,
        ElementId element,
        FollowUpContent content,
        FollowUpState state,
        @Nullable Settlement settlement,
        List<FollowUpAnswer> answers,
        List<FollowUpStep> steps)
        implements Serializable {

    public FollowUpRow {
        answers = List.copyOf(answers);
        steps = List.copyOf(steps);
    }

    /** In the list of which years it can stand when it is settled now, the latest first. */
    List<FiscalYear> settlingYears(FiscalYear now) {
        FiscalYear first = Stream.concat(
                        answers.stream().map(FollowUpAnswer::year), Stream.of(FiscalYear.of(content.received()), now))
                .min(Comparator.naturalOrder())
                .orElse(now);
        return Stream.iterate(now, year -> year.compareTo(first) >= 0, FiscalYear::previous)
                .toList();
    }
}
