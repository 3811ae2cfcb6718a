package jp.hagukumi.progress;

import java.util.List;
import java.util.Map;

/**
 * What stands in a field of a draft, as far as its completeness needs it.
 *
 * @param begin its first characters at least
 * @param length how many characters it has in all, of a choice or figure as of a text
 * @param version how often the field was written; 0 if it was only copied from an earlier report
 */
record WrittenSoFar(ReportId report, FieldCode field, String begin, int length, long version) {

    /** All that stands in one report, where its words are at hand anyway. */
    static List<WrittenSoFar> of(ReportId report, Map<FieldCode, ReportEntry> entries) {
        return entries.entrySet().stream()
                .map(entry -> new WrittenSoFar(
                        report,
                        entry.getKey(),
                        entry.getValue().value(),
                        ReportText.length(entry.getValue().value()),
                        entry.getValue().version()))
                .toList();
    }

    boolean copied() {
        return version == 0;
    }
}
