package jp.hagukumi.progress;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands in one field of one report, as one query brings it. */
record WordsRow(ReportId report, FieldCode field, ReportEntry entry) {

    /** The words of each report; one in which nothing was ever written is not among them. */
    static Map<ReportId, Map<FieldCode, ReportEntry>> of(Reports reports, Collection<ReportId> ids) {
        Map<ReportId, Map<FieldCode, ReportEntry>> words = new HashMap<>();
        List<WordsRow> rows = ids.isEmpty()
                ? List.of()
                : reports.words(ids.stream().map(ReportId::value).toList());
        rows.forEach(row ->
                words.computeIfAbsent(row.report(), report -> new HashMap<>()).put(row.field(), row.entry()));
        return words;
    }
}
