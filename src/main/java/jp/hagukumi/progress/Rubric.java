package jp.hagukumi.progress;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.plan.DirectionView;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanJudgement;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.shared.RuleViolation;

/**
 * What is asked of a report: the form of its round, with the marks and directions of its plan. A plan without a scale is
 * asked for no mark, one without directions for none, and a reason is asked with those marks for which the scale says so.
 *
 * @param values the yearly values that are asked for of this one report, before the fields of the form
 * @param joint whether need and effect of joint work are to be said in this one report: in the fields of the form where it
 *     has them, after them where it has not
 * @param voices what came back from citizens and is to be answered in this one report, after all other fields
 */
public record Rubric(
        Form form,
        List<RatingMark> scale,
        List<DirectionView> directions,
        List<AskedValue> values,
        JointAsk joint,
        List<AskedVoice> voices)
        implements Serializable {

    public Rubric {
        scale = List.copyOf(scale);
        directions = List.copyOf(directions);
        values = List.copyOf(values);
        voices = List.copyOf(voices);
    }

    /** What is asked of every report of a round. */
    public Rubric(Form form, List<RatingMark> scale, List<DirectionView> directions) {
        this(form, scale, directions, List.of(), JointAsk.NONE, List.of());
    }

    /** The same with what is asked of one report only. */
    Rubric asking(List<AskedValue> valuesOfIt, List<AskedVoice> voicesOfIt) {
        return new Rubric(form, scale, directions, valuesOfIt, joint, voicesOfIt);
    }

    /**
     * The same for one project. While its section writes for the first time, the plan says whether it is asked of joint
     * work; what it has said stays there when the plan changes meanwhile. Later, and where the section only corrects what
     * was accepted, it is asked when it was asked then: when both are there, and not only because the form has fields for
     * them.
     *
     * @param jointNow whether the project is carried out together with somebody
     * @param askedAnew whether the section writes for the first time
     * @param begun as {@link #saidFields} finds them
     */
    Rubric askingJointWork(boolean jointNow, boolean askedAnew, Collection<FieldCode> begun) {
        boolean besideTheForm = FieldCode.JOINT.stream()
                .anyMatch(code -> begun.contains(code) && form.field(code).isEmpty());
        boolean askedThen = (besideTheForm || jointNow) && begun.containsAll(FieldCode.JOINT);
        JointAsk ask =
                (askedAnew ? jointNow : askedThen) ? JointAsk.REQUIRED : besideTheForm ? JointAsk.SAID : JointAsk.NONE;
        return ask == joint ? this : new Rubric(form, scale, directions, values, ask, voices);
    }

    /**
     * The fields by which one knows what was asked: while the section writes for the first time all in which it has
     * written, be they empty again, later those in which something stands.
     */
    static Set<FieldCode> saidFields(boolean askedAnew, Map<FieldCode, ReportEntry> entries) {
        return entries.entrySet().stream()
                .filter(entry -> askedAnew || !entry.getValue().value().isBlank())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    static Rubric of(Round round, PlanDetails plan) {
        return new Rubric(round.form(), plan.scale(), plan.directions());
    }

    static Rubric of(Round round, PlanJudgement judgement) {
        return new Rubric(round.form(), judgement.scale(), judgement.directions());
    }

    /** The fields that are asked for, in their order. */
    public List<FormField> fields() {
        return Stream.of(
                        values.stream().map(AskedValue::field),
                        form.fields().stream().filter(this::isAsked).map(this::asAskedHere),
                        jointFields().stream(),
                        voices.stream().map(AskedVoice::field))
                .flatMap(asked -> asked)
                .toList();
    }

    /** What is asked beside the form because the project is carried out together with somebody. */
    public List<FormField> jointFields() {
        return joint == JointAsk.NONE
                ? List.of()
                : JointWork.fields(joint == JointAsk.REQUIRED).stream()
                        .filter(field -> form.field(field.code()).isEmpty())
                        .toList();
    }

    private FormField asAskedHere(FormField field) {
        return joint == JointAsk.REQUIRED && JointWork.isAskedFor(field.code()) ? field.asRequired() : field;
    }

    /** A field that is asked for, by its code. */
    public Optional<FormField> field(FieldCode code) {
        return fields().stream().filter(field -> field.code().equals(code)).findFirst();
    }

    /** A field that is asked for or was, by its code. */
    public Optional<FormField> known(FieldCode code) {
        return field(code).or(() -> form.field(code));
    }

    /** The yearly value that a field takes, if it takes one. */
    public Optional<AskedValue> value(FieldCode code) {
        return values.stream().filter(asked -> asked.code().equals(code)).findFirst();
    }

    private boolean isAsked(FormField field) {
        return switch (field.kind()) {
            case MARK, MARK_REASON -> !scale.isEmpty();
            case DIRECTION -> !directions.isEmpty();
            case TEXT, AMOUNT, COUNT, SHARE, VALUE -> true;
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

    /** The fields that the section has still to fill, or to confirm where words were only copied into them. */
    public List<FormField> missing(Map<FieldCode, ReportEntry> entries) {
        return missing(
                ReportText.of(entries),
                entries.entrySet().stream()
                        .filter(entry -> entry.getValue().copied())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    private List<FormField> missing(ReportText text, Set<FieldCode> copied) {
        List<FormField> blank = missing(text);
        return fields().stream()
                .filter(field -> blank.contains(field) || copied.contains(field.code()))
                .toList();
    }

    /** Whether words of an earlier round can stand in this field now. */
    boolean takes(FormField field, String value) {
        return !value.isEmpty()
                && isAsked(field)
                && ReportText.length(value) <= FormField.HOLDS
                && (field.kind() != FieldKind.DIRECTION
                        || !directionLabel(value).isEmpty());
    }

    /** The fields with more words than may be submitted, in the order of the form. */
    public List<FormField> overlong(ReportText text) {
        return fields().stream()
                .filter(field -> field.isOverlong(text.get(field.code())))
                .toList();
    }

    /** Refuses what cannot be handed in: with something missing or only copied, or a text over its limit. */
    void refuseUnfinished(Map<FieldCode, ReportEntry> entries) {
        ReportText text = ReportText.of(entries);
        int missing = missing(entries).size();
        RuleViolation.unless(missing == 0, "progress.violation.incomplete", missing);
        overlong(text).stream().findFirst().ifPresent(field -> {
            throw new RuleViolation(
                    "progress.violation.overlong", field.max(), ReportText.length(text.get(field.code())));
        });
    }

    /**
     * Whether a report in which no more than this stands could be handed in as it is; also when this does not know which
     * voices it is asked, for an answer may be missing and only may not be too long.
     */
    boolean isComplete(Collection<WrittenSoFar> written) {
        ReportText begins =
                new ReportText(written.stream().collect(Collectors.toMap(WrittenSoFar::field, WrittenSoFar::begin)));
        Map<FieldCode, Integer> lengths =
                written.stream().collect(Collectors.toMap(WrittenSoFar::field, WrittenSoFar::length));
        Set<FieldCode> copied = written.stream()
                .filter(WrittenSoFar::copied)
                .map(WrittenSoFar::field)
                .collect(Collectors.toSet());
        return missing(begins, copied).isEmpty()
                && fields().stream().noneMatch(field -> field.isOverlong(lengths.getOrDefault(field.code(), 0)))
                && lengths.entrySet().stream()
                        .noneMatch(one -> one.getKey().isVoice() && one.getValue() > AskedVoice.ANSWER_MAX);
    }

    /** The same of a draft of a project of which the plan says whether it is carried out together with somebody. */
    boolean isCompleteDraft(boolean jointNow, Collection<WrittenSoFar> written) {
        return askingJointWork(
                        jointNow,
                        true,
                        written.stream().map(WrittenSoFar::field).toList())
                .isComplete(written);
    }

    /** Whether words stand in this field, and no choice or figure. */
    boolean isText(FieldCode code) {
        return known(code).filter(field -> field.kind().isText()).isPresent();
    }

    /**
     * Refuses a value that cannot stand in this field; gives the words of a choice or the unit of an indicator's value,
     * empty for all else.
     */
    public String judge(FieldCode code, String value) {
        FormField field =
                field(code).orElseThrow(() -> new RuleViolation("progress.violation.unknownField", code.value()));
        field.check(value);
        if (value.isEmpty() || !field.kind().isChoice()) {
            return value.isEmpty() ? "" : value(code).map(AskedValue::unit).orElse("");
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
