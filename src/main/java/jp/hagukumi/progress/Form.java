package jp.hagukumi.progress;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hagukumi.shared.RuleViolation;

/** The fields that a round asks for, in their order. */
public record Form(List<FormField> fields) implements Serializable {

    private static final int LONG = 4000;
    private static final int MIDDLE = 2000;
    private static final int PUBLIC = 200;
    private static final int CODE = 40;

    /** What a round asks for unless its lead chooses otherwise. */
    public static final Form STANDARD = new Form(List.of(
            field(FieldCode.RESULT, FieldKind.TEXT, LONG, true, false),
            field(FieldCode.MARK, FieldKind.MARK, CODE, true, false),
            field(FieldCode.MARK_REASON, FieldKind.MARK_REASON, MIDDLE, false, false),
            field(FieldCode.ISSUES, FieldKind.TEXT, MIDDLE, false, false),
            field(FieldCode.IMPROVEMENT, FieldKind.TEXT, MIDDLE, true, false),
            field(FieldCode.DIRECTION, FieldKind.DIRECTION, CODE, true, false),
            field(FieldCode.PUBLIC_TEXT, FieldKind.TEXT, PUBLIC, true, false),
            field(FieldCode.INTERNAL_NOTE, FieldKind.TEXT, MIDDLE, false, true)));

    /** What else the portal knows to ask for; a round may ask for more of its own. */
    public static final List<FormField> FURTHER = List.of(
            field(FieldCode.PROMISE_KEPT, FieldKind.TEXT, MIDDLE, false, false),
            field(FieldCode.USERS_VIEW, FieldKind.TEXT, MIDDLE, false, false),
            field(FieldCode.SURVEY_METHOD, FieldKind.TEXT, PUBLIC, false, false),
            field(FieldCode.SURVEY_ANSWERS, FieldKind.COUNT, CODE, false, false),
            field(FieldCode.SURVEY_SOLVED, FieldKind.SHARE, CODE, false, false),
            field(FieldCode.SURVEY_SATISFIED, FieldKind.SHARE, CODE, false, false),
            field(FieldCode.DIRECTION_BASIS, FieldKind.TEXT, MIDDLE, false, false),
            field(FieldCode.BUDGET, FieldKind.AMOUNT, CODE, false, false),
            field(FieldCode.SETTLEMENT, FieldKind.AMOUNT, CODE, false, false),
            field(FieldCode.FUNDING_STATE, FieldKind.AMOUNT, CODE, false, false),
            field(FieldCode.FUNDING_PREFECTURE, FieldKind.AMOUNT, CODE, false, false),
            field(FieldCode.FUNDING_BOND, FieldKind.AMOUNT, CODE, false, false),
            field(FieldCode.FUNDING_OTHER, FieldKind.AMOUNT, CODE, false, false),
            field(FieldCode.FUNDING_GENERAL, FieldKind.AMOUNT, CODE, false, false),
            field(FieldCode.COLLABORATION_NEED, FieldKind.TEXT, MIDDLE, false, false),
            field(FieldCode.COLLABORATION_EFFECT, FieldKind.TEXT, MIDDLE, false, false));

    public Form {
        fields = List.copyOf(fields);
        Set<FieldCode> seen = new HashSet<>();
        fields.forEach(field -> RuleViolation.unless(
                seen.add(field.code()),
                "progress.violation.fieldTwice",
                field.code().value()));
        RuleViolation.unless(!fields.isEmpty(), "progress.violation.formEmpty");
    }

    private static FormField field(FieldCode code, FieldKind kind, int max, boolean required, boolean internal) {
        return new FormField(code, kind, "", "", "", max, required, internal);
    }

    public Optional<FormField> field(FieldCode code) {
        return fields.stream().filter(field -> field.code().equals(code)).findFirst();
    }

    /** The fields that the portal knows and this form does not ask for. */
    public List<FormField> notAsked() {
        return Stream.concat(STANDARD.fields.stream(), FURTHER.stream())
                .filter(field -> field(field.code()).isEmpty())
                .toList();
    }

    /** The same with one field more, at the end. */
    public Form with(FormField field) {
        List<FormField> more = new ArrayList<>(fields);
        more.add(field);
        return new Form(more);
    }

    /** The same with this field in place of the one with its code. */
    public Form changed(FormField field) {
        return new Form(fields.stream()
                .map(old -> old.code().equals(field.code()) ? field : old)
                .toList());
    }

    public Form without(FieldCode code) {
        return new Form(
                fields.stream().filter(field -> !field.code().equals(code)).toList());
    }

    /** The same with this field one place further up or down; at the end of the list it stays. */
    public Form moved(FieldCode code, int by) {
        List<FormField> moved = new ArrayList<>(fields);
        int from = moved.indexOf(field(code).orElseThrow());
        FormField field = moved.remove(from);
        moved.add(Math.clamp(from + (long) by, 0, moved.size()), field);
        return new Form(moved);
    }

    /** A code for a field of this round's own that no other field has. */
    public FieldCode freeCode() {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(FieldCode::own)
                .filter(code -> field(code).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
