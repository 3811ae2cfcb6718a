package jp.hagukumi.progress.workbook;

import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the hidden first row and the hidden first column of a section's workbook, the same in every language.
 * By these marks columns are found wherever they were moved and whatever their headings say.
 */
final class BookMarks {

    private static final String OURS = "hagukumi:";

    /** Above the keys of the reports. */
    static final String KEY = OURS + "report";

    /** In the place of {@link #KEY} on the sheet with what only single reports are asked, above keys of report and field. */
    static final String ASKED = OURS + "asked";

    /** Above what such a row asks. */
    static final String QUESTION = OURS + "question";

    /** Stands in the mark above the answers for the field that the key of each row names. */
    static final FieldCode ANSWER = new FieldCode("answer");

    /** Above the names of the projects. */
    static final String TITLE = OURS + "title";

    /** Above what is only shown. */
    static final String SHOWN = OURS + "shown";

    /** In the place of {@link #KEY} on the sheet with what was said before, which is only for reading. */
    static final String EARLIER = OURS + "earlier";

    /** Beside the headings. */
    static final String HEADINGS = OURS + "headings";

    /** Beside any other row that is no report's. */
    static final String NO_REPORT = OURS + "head";

    private static final String FIELD = OURS + "field:";
    private static final String OF_REPORT = "/";

    private BookMarks() {}

    /** Above the words of a field. */
    static String field(FieldCode code) {
        return FIELD + code;
    }

    /** The key of a field that only one report is asked. */
    static String asked(ReportId report, FieldCode field) {
        return report + OF_REPORT + field;
    }

    /** The report in such a key, null when it is none. */
    static @Nullable ReportId reportIn(String asked) {
        int end = asked.indexOf(OF_REPORT);
        return end < 0 || fieldIn(asked) == null
                ? null
                : ReportId.parse(asked.substring(0, end)).orElse(null);
    }

    /** The field in such a key, null when it is none. */
    static @Nullable FieldCode fieldIn(String asked) {
        return FieldCode.parse(asked.substring(asked.indexOf(OF_REPORT) + 1)).orElse(null);
    }

    static boolean isMark(String text) {
        return text.startsWith(OURS);
    }

    /** The field whose words stand below a mark, null when it is no field's. */
    static @Nullable FieldCode fieldBelow(String mark) {
        try {
            return mark.startsWith(FIELD) ? new FieldCode(mark.substring(FIELD.length())) : null;
        } catch (IllegalArgumentException changed) {
            return null;
        }
    }
}
