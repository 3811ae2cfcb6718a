package jp.hagukumi.progress.ui;

import java.time.LocalDate;
import java.util.Locale;
import jp.hagukumi.progress.ReportEntry;
import jp.hagukumi.progress.assessment.AssessmentField;
import jp.hagukumi.uikit.Formats;

/** What stands in a field of an assessment, as people read it. */
final class SaidWords {

    private SaidWords() {}

    /** A day as the language of the page writes days, a mark with its meaning, all else as it was written. */
    static String of(Locale locale, AssessmentField field, ReportEntry entry) {
        return field == AssessmentField.MEETING_DAY && !entry.value().isEmpty()
                ? Formats.in(locale).date(LocalDate.parse(entry.value()))
                : entry.shown();
    }
}
