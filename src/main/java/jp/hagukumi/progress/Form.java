package jp.hagukumi.progress;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
}
