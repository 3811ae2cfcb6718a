package jp.hagukumi.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;

/** What one person writes into a report in one go, beside what stands there; a pure function. */
record Writing(List<Written> fields, Rubric rubric, PersonId author, Instant at) {

    /**
     * The entries that differ afterwards, by field; words that were only copied do so even if they stay the same. Refused with {@link StaleVersion} when somebody else has changed one of
     * these fields since it was seen.
     */
    Map<FieldCode, ReportEntry> over(Map<FieldCode, ReportEntry> entries) {
        Map<FieldCode, ReportEntry> changed = new TreeMap<>();
        for (Written written : fields) {
            ReportEntry old = entries.get(written.field());
            boolean confirmed = old != null && old.copied();
            if (confirmed || !written.value().equals(old == null ? "" : old.value())) {
                long version = old == null ? 0 : old.version();
                StaleVersion.check(written.seen(), version);
                String label = rubric.judge(written.field(), written.value());
                ReportEntry now = new ReportEntry(written.value(), label, version + 1, at, author);
                RuleViolation.unless(
                        changed.put(written.field(), now) == null,
                        "progress.violation.fieldTwice",
                        written.field().value());
            }
        }
        return changed;
    }

    /**
     * What is to be kept of what stood there: all but the pauses of one person who types a text.
     *
     * @param since when the report came into its state; what stood there then is kept whoever wrote it
     */
    List<PastEntry> past(
            ReportId report, Map<FieldCode, ReportEntry> entries, Map<FieldCode, ReportEntry> changed, Instant since) {
        return changed.entrySet().stream()
                .flatMap(change -> Stream.ofNullable(entries.get(change.getKey()))
                        .filter(old -> !isTyping(change.getKey(), old, change.getValue(), since))
                        .map(old -> new PastEntry(report, change.getKey(), old)))
                .toList();
    }

    private boolean isTyping(FieldCode field, ReportEntry old, ReportEntry now, Instant since) {
        return rubric.isText(field)
                && old.isSameWriting(now)
                && !old.writtenAt().isBefore(since);
    }

    /**
     * What writing changed.
     *
     * @param fields those whose words differ now
     * @param past what stood there before and is to be kept
     */
    record Change(List<FieldCode> fields, List<PastEntry> past) {}
}
