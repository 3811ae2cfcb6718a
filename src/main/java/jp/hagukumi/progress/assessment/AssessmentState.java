package jp.hagukumi.progress.assessment;

import java.util.Locale;

/** Whether an assessment is the office's word yet. */
public enum AssessmentState {
    /** With the lead, for nobody else to read. */
    DRAFT,
    /** For everybody who follows the review, for the council's pack and for publication. */
    SETTLED;

    /** The name in {@code permissions.csv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the translation files. */
    public String nameKey() {
        return "progress.AssessmentState." + name();
    }
}
