package jp.hagukumi.progress;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import jp.hagukumi.shared.RuleViolation;

/**
 * What a section writes in one report. Text over length is refused whole, never cut.
 *
 * @param mark a mark of the plan's scale, or empty while none is chosen
 * @param markReason why this mark; needed where the scale asks for it
 * @param direction the code of one of the plan's directions, or empty while none is chosen
 * @param publicText the words that council and public read
 * @param internalNote for colleagues only; never leaves the office
 */
@Embeddable
public record ReportText(
        String result,
        String mark,
        String markReason,
        String issues,
        String improvement,
        String direction,
        String publicText,
        String internalNote)
        implements Serializable {

    public static final int RESULT_MAX = 4000;
    public static final int MARK_REASON_MAX = 2000;
    public static final int ISSUES_MAX = 2000;
    public static final int IMPROVEMENT_MAX = 2000;
    public static final int PUBLIC_TEXT_MAX = 200;
    public static final int INTERNAL_NOTE_MAX = 2000;
    public static final int CODE_MAX = 40;

    /** Nothing written yet. */
    public static final ReportText EMPTY = new ReportText("", "", "", "", "", "", "", "");

    public ReportText {
        fits(ReportField.RESULT, result);
        fits(ReportField.MARK, mark);
        fits(ReportField.MARK_REASON, markReason);
        fits(ReportField.ISSUES, issues);
        fits(ReportField.IMPROVEMENT, improvement);
        fits(ReportField.DIRECTION, direction);
        fits(ReportField.PUBLIC_TEXT, publicText);
        fits(ReportField.INTERNAL_NOTE, internalNote);
    }

    private static void fits(ReportField field, String value) {
        int length = length(value);
        RuleViolation.unless(length <= field.max(), "progress.violation.tooLong", field.max(), length);
    }

    /** Characters as a person counts them. */
    public static int length(String value) {
        return value.codePointCount(0, value.length());
    }

    public String get(ReportField field) {
        return switch (field) {
            case RESULT -> result;
            case MARK -> mark;
            case MARK_REASON -> markReason;
            case ISSUES -> issues;
            case IMPROVEMENT -> improvement;
            case DIRECTION -> direction;
            case PUBLIC_TEXT -> publicText;
            case INTERNAL_NOTE -> internalNote;
        };
    }

    /** The same with another value in one field. */
    public ReportText with(ReportField field, String value) {
        return new ReportText(
                field == ReportField.RESULT ? value : result,
                field == ReportField.MARK ? value : mark,
                field == ReportField.MARK_REASON ? value : markReason,
                field == ReportField.ISSUES ? value : issues,
                field == ReportField.IMPROVEMENT ? value : improvement,
                field == ReportField.DIRECTION ? value : direction,
                field == ReportField.PUBLIC_TEXT ? value : publicText,
                field == ReportField.INTERNAL_NOTE ? value : internalNote);
    }

    /** The fields in which this differs from another text. */
    public List<ReportField> differencesFrom(ReportText other) {
        return Arrays.stream(ReportField.values())
                .filter(field -> !get(field).equals(other.get(field)))
                .toList();
    }
}
