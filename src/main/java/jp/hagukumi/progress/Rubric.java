package jp.hagukumi.progress;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.plan.DirectionView;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.shared.RuleViolation;

/**
 * What is asked of a report: the form of its round, with the marks and directions of its plan. A plan without a scale is
 * asked for no mark, one without directions for none, and a reason is asked with those marks for which the scale says so.
 */
public record Rubric(Form form, List<RatingMark> scale, List<DirectionView> directions) implements Serializable {

    public Rubric {
        scale = List.copyOf(scale);
        directions = List.copyOf(directions);
    }

    static Rubric of(Round round, PlanDetails plan) {
        return new Rubric(round.form(), plan.scale(), plan.directions());
    }

    /** The fields that are asked for, in their order. */
    public List<FormField> fields() {
        return form.fields().stream().filter(this::isAsked).toList();
    }

    private boolean isAsked(FormField field) {
        return switch (field.kind()) {
            case MARK, MARK_REASON -> !scale.isEmpty();
            case DIRECTION -> !directions.isEmpty();
            case TEXT, AMOUNT, COUNT, SHARE -> true;
        };
    }

    /** Whether this field must be filled in a report that reads so. */
    public boolean requires(FormField field, ReportText text) {
        return field.kind() == FieldKind.MARK_REASON
                ? asksReasonFor(text.get(FieldCode.MARK))
                : field.required() && isAsked(field);
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

    /** The required fields that are still blank, in the order of the form. */
    public List<FormField> missing(ReportText text) {
        return fields().stream()
                .filter(field -> requires(field, text) && text.get(field.code()).isBlank())
                .toList();
    }

    /** The fields with more words than may be submitted, in the order of the form. */
    public List<FormField> overlong(ReportText text) {
        return fields().stream()
                .filter(field -> field.isOverlong(text.get(field.code())))
                .toList();
    }

    /** Whether words stand in this field, and no choice or figure. */
    boolean isText(FieldCode code) {
        return form.field(code).filter(field -> field.kind().isText()).isPresent();
    }

    /** Refuses a value that cannot stand in this field; gives the words of a choice, empty for all else. */
    String judge(FieldCode code, String value) {
        FormField field = form.field(code)
                .filter(this::isAsked)
                .orElseThrow(() -> new RuleViolation("progress.violation.unknownField", code.value()));
        field.check(value);
        if (value.isEmpty() || !field.kind().isChoice()) {
            return "";
        }
        boolean isMark = field.kind() == FieldKind.MARK;
        RuleViolation.unless(!isMark || find(value).isPresent(), "progress.violation.unknownMark", value);
        RuleViolation.unless(isMark || !directionLabel(value).isEmpty(), "progress.violation.unknownDirection", value);
        return isMark ? markLabel(value) : directionLabel(value);
    }

    /** The mark with its label, empty for no mark. */
    public String markAndLabel(String mark) {
        return (mark + " " + markLabel(mark)).strip();
    }

    private String markLabel(String mark) {
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
