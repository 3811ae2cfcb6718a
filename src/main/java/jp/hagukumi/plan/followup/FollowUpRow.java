package jp.hagukumi.plan.followup;

import java.io.Serializable;
import java.util.List;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.shared.FiscalYear;

/**
 * Something that came back from citizens, as it is read.
 *
 * @param changed what it changed, in the lead's words; empty until it is settled
 * @param answers of the sections, by year
 * @param steps its past, oldest first
 */
public record FollowUpRow(
        FollowUpId id,
        long version,
        ElementId element,
        FollowUpContent content,
        FollowUpState state,
        String changed,
        List<FollowUpAnswer> answers,
        List<FollowUpStep> steps)
        implements Serializable {

    public FollowUpRow {
        answers = List.copyOf(answers);
        steps = List.copyOf(steps);
    }

    /** Whether a section has answered it for this year. */
    public boolean isAnsweredIn(FiscalYear year) {
        return answers.stream().anyMatch(answer -> answer.year().equals(year));
    }
}
