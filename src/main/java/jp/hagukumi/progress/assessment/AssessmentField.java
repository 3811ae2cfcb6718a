package jp.hagukumi.progress.assessment;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.ReportText;
import jp.hagukumi.shared.RuleViolation;

/** The fields of an assessment: the lead's own, then what the internal meeting said, with its name and day. */
public enum AssessmentField {
    LEAD_MARK(40),
    LEAD_WORDS(2000),
    LEAD_NEXT(2000),
    MEETING_NAME(100),
    MEETING_DAY(10),
    MEETING_MARK(40),
    MEETING_WORDS(2000);

    private final int max;

    AssessmentField(int max) {
        this.max = max;
    }

    /** The characters that it may have when it is settled; what is longer is kept until it is shortened. */
    public int max() {
        return max;
    }

    /** Whether it takes a mark of the plan's scale. */
    public boolean isMark() {
        return this == LEAD_MARK || this == MEETING_MARK;
    }

    /** Whether it takes words of any length. */
    public boolean isText() {
        return List.of(LEAD_WORDS, LEAD_NEXT, MEETING_WORDS).contains(this);
    }

    /** The name in addresses of parts of the page. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the translation files. */
    public String nameKey() {
        return "progress.AssessmentField." + name();
    }

    /** Refuses what cannot stand here; gives the words of a mark, empty for all else. */
    String judge(String value, List<RatingMark> scale) {
        int length = ReportText.length(value);
        int most = isText() ? FormField.HOLDS : max;
        RuleViolation.unless(length <= most, "progress.violation.tooLong", most, length);
        if (value.isEmpty()) {
            return "";
        }
        if (this == MEETING_DAY) {
            RuleViolation.unless(isDay(value), "progress.violation.noDay", value);
        }
        return isMark() ? label(value, scale) : "";
    }

    private static String label(String mark, List<RatingMark> scale) {
        return scale.stream()
                .filter(one -> one.mark().equals(mark))
                .findFirst()
                .map(RatingMark::label)
                .orElseThrow(() -> new RuleViolation("progress.violation.unknownMark", mark));
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException other) {
            return false;
        }
    }
}
