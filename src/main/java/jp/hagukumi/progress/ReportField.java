package jp.hagukumi.progress;

/** The fields of a report, in the order of the form. */
public enum ReportField {
    RESULT(ReportText.RESULT_MAX),
    MARK(ReportText.CODE_MAX),
    MARK_REASON(ReportText.MARK_REASON_MAX),
    ISSUES(ReportText.ISSUES_MAX),
    IMPROVEMENT(ReportText.IMPROVEMENT_MAX),
    DIRECTION(ReportText.CODE_MAX),
    PUBLIC_TEXT(ReportText.PUBLIC_TEXT_MAX),
    INTERNAL_NOTE(ReportText.INTERNAL_NOTE_MAX);

    private final int max;

    ReportField(int max) {
        this.max = max;
    }

    /** The characters that fit in; a surrogate pair such as 𠮷 is one. */
    public int max() {
        return max;
    }

    /** The key of its name in the translation files. */
    public String nameKey() {
        return "progress.ReportField." + name();
    }
}
