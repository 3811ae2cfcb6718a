package jp.hagukumi.progress;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.plan.DirectionView;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.shared.RuleViolation;

/**
 * What a plan asks of its reports: a mark if it has a scale, a direction if it has a list of them, and a reason with
 * those marks for which the scale says so.
 */
public record Rubric(List<RatingMark> scale, List<DirectionView> directions) implements Serializable {

    public Rubric {
        scale = List.copyOf(scale);
        directions = List.copyOf(directions);
    }

    static Rubric of(PlanDetails plan) {
        return new Rubric(plan.scale(), plan.directions());
    }

    /** Whether this mark needs a reason; no mark needs none. */
    public boolean asksReasonFor(String mark) {
        return find(mark).filter(RatingMark::reasonRequired).isPresent();
    }

    /** The marks that go without a reason, for the sentence that says the rule. */
    public List<String> marksWithoutReason() {
        return scale.stream()
                .filter(mark -> !mark.reasonRequired())
                .map(RatingMark::mark)
                .toList();
    }

    /** The fields that must be filled in a report with this mark. */
    public Set<ReportField> required(String mark) {
        Set<ReportField> required = EnumSet.of(ReportField.RESULT, ReportField.IMPROVEMENT, ReportField.PUBLIC_TEXT);
        if (!scale.isEmpty()) {
            required.add(ReportField.MARK);
        }
        if (!directions.isEmpty()) {
            required.add(ReportField.DIRECTION);
        }
        if (asksReasonFor(mark)) {
            required.add(ReportField.MARK_REASON);
        }
        return required;
    }

    /** The required fields that are still blank, in the order of the form. */
    public List<ReportField> missing(ReportText text) {
        List<ReportField> missing = new ArrayList<>(required(text.mark()));
        missing.removeIf(field -> !text.get(field).isBlank());
        return missing;
    }

    /** Refuses marks and directions that the plan does not know. */
    void check(ReportText text) {
        RuleViolation.unless(
                text.mark().isEmpty() || find(text.mark()).isPresent(), "progress.violation.unknownMark", text.mark());
        RuleViolation.unless(
                text.direction().isEmpty() || !directionLabel(text.direction()).isEmpty(),
                "progress.violation.unknownDirection",
                text.direction());
    }

    /** The mark with its label, empty for no mark. */
    public String markAndLabel(String mark) {
        return (mark + " " + markLabel(mark)).strip();
    }

    String markLabel(String mark) {
        return find(mark).map(RatingMark::label).orElse("");
    }

    /** The label of a direction, empty for none. */
    public String directionLabel(String code) {
        return directions.stream()
                .filter(direction -> direction.code().equals(code))
                .findFirst()
                .map(DirectionView::label)
                .orElse("");
    }

    private Optional<RatingMark> find(String mark) {
        return scale.stream().filter(one -> one.mark().equals(mark)).findFirst();
    }
}
