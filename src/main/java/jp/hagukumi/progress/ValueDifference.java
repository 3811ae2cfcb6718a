package jp.hagukumi.progress;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.plan.indicator.ActualContent;
import jp.hagukumi.shared.RuleViolation;

/**
 * A value of a report that is not the one which somebody has written into the plan meanwhile. Whoever accepts the report
 * says which holds.
 *
 * @param name of the indicator and sub-series
 * @param reported what the report says
 * @param planned what the plan says
 */
public record ValueDifference(FieldCode field, String name, String unit, ActualContent reported, ActualContent planned)
        implements Serializable {

    /** Which of the two holds from now on. */
    public record Choice(ValueDifference difference, boolean takesReport) implements Serializable {}

    /** What is chosen for it; refused where nothing is, or where the plan says something else again since. */
    boolean takesReport(List<Choice> choices) {
        Optional<Choice> chosen = choices.stream()
                .filter(choice -> choice.difference().equals(this))
                .findFirst();
        return chosen.orElseThrow(() -> new RuleViolation("progress.violation.valueDiffers", name))
                .takesReport();
    }
}
