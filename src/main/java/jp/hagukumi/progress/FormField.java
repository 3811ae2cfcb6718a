package jp.hagukumi.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.Words;

/**
 * One field that a round asks its sections to fill in.
 *
 * @param label what it is called in this round, empty for the name that the portal gives it
 * @param guidance what to write, in the lead's words; may be empty
 * @param example what a good entry reads like; may be empty
 * @param max the characters that a submitted text may have, of no meaning for choices and figures; a surrogate pair
 *     such as 𠮷 is one
 * @param required whether a report goes to the chief only with it; a reason of the mark is asked by the scale instead
 * @param internal whether it stays in the office: neither council nor public read it
 * @param carried whether a report begins with what was accepted in this field before; never a mark, which is given anew
 */
@Embeddable
public record FormField(
        FieldCode code,
        @Enumerated(EnumType.STRING) FieldKind kind,
        String label,
        String guidance,
        String example,
        @Column(name = "max_length") int max,
        boolean required,
        boolean internal,
        boolean carried)
        implements Serializable {

    public static final int LABEL_MAX = 100;
    public static final int GUIDANCE_MAX = 500;
    public static final int EXAMPLE_MAX = 1000;
    /** What any field can hold at all, so that words over the limit are kept until they are shortened. */
    public static final int HOLDS = 16_000;

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

    public FormField {
        fits(LABEL_MAX, label);
        fits(GUIDANCE_MAX, guidance);
        fits(EXAMPLE_MAX, example);
        RuleViolation.unless(!code.isOwn() || !label.isBlank(), "progress.violation.fieldWithoutName");
        boolean knownByKind = kind == FieldKind.MARK || kind == FieldKind.MARK_REASON || kind == FieldKind.DIRECTION;
        boolean knownByCode = List.of(FieldCode.MARK, FieldCode.MARK_REASON, FieldCode.DIRECTION)
                .contains(code);
        RuleViolation.unless(
                knownByKind == knownByCode && (!knownByKind || kind.name().equalsIgnoreCase(code.value())),
                "progress.violation.fieldKind",
                code.value());
        RuleViolation.unless(code.isValue() == (kind == FieldKind.VALUE), "progress.violation.fieldKind", code.value());
        RuleViolation.unless(max >= 1 && max <= HOLDS, "progress.violation.fieldLimit", HOLDS);
        RuleViolation.unless(!carried || kind.mayBeCarried(), "progress.violation.markCarried");
    }

    /** One that every report begins with blank. */
    public FormField(
            FieldCode code,
            FieldKind kind,
            String label,
            String guidance,
            String example,
            int max,
            boolean required,
            boolean internal) {
        this(code, kind, label, guidance, example, max, required, internal, false);
    }

    /** The same field for words where it was one for figures. */
    FormField asText() {
        return new FormField(code, FieldKind.TEXT, label, guidance, example, HOLDS, required, internal, carried);
    }

    /** Whether it is required of joint work at least, be it required of everybody or not. */
    public boolean isOfJointWork() {
        return JointWork.isAskedFor(code);
    }

    /** The same field where a report goes to the chief only with it. */
    FormField asRequired() {
        return new FormField(code, kind, label, guidance, example, max, true, internal, carried);
    }

    /** Whether this can stand in the place of another field in which something may already be written. */
    boolean isOfTheKindOf(FormField other) {
        return code.equals(other.code) && kind == other.kind;
    }

    private static void fits(int max, String words) {
        int length = ReportText.length(words);
        RuleViolation.unless(length <= max, "progress.violation.tooLong", max, length);
    }

    /** The key of the name that the portal gives it. */
    public String nameKey() {
        return "progress.FieldCode." + code.value();
    }

    /** What it is called in its round, where no page is at hand to ask for words. */
    public String name(Words words) {
        return label.isEmpty() ? words.say(nameKey()) : label;
    }

    /** Whether these words are longer than may be submitted. */
    public boolean isOverlong(String value) {
        return isOverlong(ReportText.length(value));
    }

    /** Whether so many characters are more than may be submitted. */
    boolean isOverlong(int length) {
        return kind.isText() && length > max;
    }

    /** Refuses what cannot be kept at all. Words over the limit are kept; they are refused when it is submitted. */
    void check(String value) {
        fits(kind == FieldKind.VALUE ? max : HOLDS, value);
        if (kind.isFigure() && !value.isEmpty()) {
            RuleViolation.unless(DECIMAL.matcher(value).matches(), "progress.violation.noFigure", value);
            RuleViolation.unless(
                    kind == FieldKind.SHARE || WHOLE.matcher(value).matches(), "progress.violation.noWhole", value);
            RuleViolation.unless(
                    kind != FieldKind.COUNT || !value.startsWith("-"), "progress.violation.noCount", value);
        }
    }
}
