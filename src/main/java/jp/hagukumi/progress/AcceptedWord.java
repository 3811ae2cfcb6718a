package jp.hagukumi.progress;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The words with which a report was accepted last.
 *
 * @param labels the words of its choices, as they were then
 */
record AcceptedWord(ReportText text, ReportText labels, Instant at) {

    /** Of a report that is accepted. */
    static AcceptedWord asItStands(Map<FieldCode, ReportEntry> entries, Instant at) {
        return new AcceptedWord(ReportText.of(entries), ReportText.labels(entries), at);
    }

    /**
     * Of a report that has been opened again since.
     *
     * @param step the one by which it was accepted; those from a time when labels were not kept have the labels of what
     *     still stands there
     * @param now what stands in the report meanwhile
     */
    static AcceptedWord asItStood(Decision step, Map<FieldCode, ReportEntry> now) {
        Map<FieldCode, ReportEntry> same = now.entrySet().stream()
                .filter(entry -> entry.getValue().value().equals(step.text().get(entry.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new AcceptedWord(step.text(), step.labels().or(ReportText.labels(same)), step.at());
    }

    /** Its entries; who wrote them and when is only known of those that still stand. */
    Map<FieldCode, ReportEntry> entries(Map<FieldCode, ReportEntry> now) {
        return text.values().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        said -> entry(
                                said,
                                Objects.requireNonNull(now.get(said.getKey()), "what was written once has an entry"))));
    }

    private ReportEntry entry(Map.Entry<FieldCode, String> said, ReportEntry now) {
        return now.value().equals(said.getValue())
                ? now
                : new ReportEntry(said.getValue(), labels.get(said.getKey()), now.version(), at, now.writtenBy());
    }
}
