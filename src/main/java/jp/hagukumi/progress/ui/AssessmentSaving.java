package jp.hagukumi.progress.ui;

import java.io.Serializable;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.progress.ReportEntry;
import jp.hagukumi.progress.assessment.AssessmentDetails;
import jp.hagukumi.progress.assessment.AssessmentField;
import jp.hagukumi.progress.assessment.AssessmentQueries;
import jp.hagukumi.progress.assessment.AssessmentWriting;
import jp.hagukumi.progress.assessment.Said;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one field of an assessment after another as it is written. What could not be kept is told as an outcome and not
 * thrown, because it belongs beside its field, where the person's words stay.
 */
class AssessmentSaving implements Serializable {

    private static final Logger LOG = LoggerFactory.getLogger(AssessmentSaving.class);

    private final transient AssessmentQueries queries;
    private final transient AssessmentWriting writing;
    private final AssessmentDetails details;
    /** Which version of each field stands before the person's eyes. */
    private final Map<AssessmentField, Long> seen = new EnumMap<>(AssessmentField.class);

    private long version;

    AssessmentSaving(AssessmentDetails details, AssessmentQueries queries, AssessmentWriting writing) {
        this.details = details;
        this.queries = queries;
        this.writing = writing;
        details.entries().forEach((field, entry) -> seen.put(field, entry.version()));
        this.version = details.version();
    }

    /** What became of one field. */
    sealed interface Outcome extends Serializable {

        /** It is kept. */
        record Saved(Instant at) implements Outcome {}

        /** It breaks a rule; the sentence says which and what to do. */
        record Refused(RuleViolation why) implements Outcome {}

        /** Somebody else was faster with the same field, or has settled it. */
        record Conflict(AssessmentDetails theirs) implements Outcome {}

        /** The portal could not keep it, for no fault of the words; it may be tried again. */
        record Failed() implements Outcome {}
    }

    /** Keeps the field. If somebody else changed other fields meanwhile, both changes stand. */
    Outcome save(AssessmentField field, String value) {
        long known = Objects.requireNonNullElse(seen.get(field), 0L);
        try {
            AssessmentWriting.Saved saved = writing.write(
                    details.round().id(), details.place().element(), version, List.of(new Said(field, known, value)));
            version = saved.version();
            seen.put(field, version(saved.entries(), field));
            return new Outcome.Saved(saved.at());
        } catch (StaleVersion changed) {
            AssessmentDetails theirs = queries.find(
                            details.round().id(), details.place().element())
                    .orElseThrow(() -> changed);
            version = theirs.version();
            return new Outcome.Conflict(theirs);
        } catch (RuleViolation refused) {
            return new Outcome.Refused(refused);
        } catch (RuntimeException failed) {
            LOG.error("The field {} of an assessment could not be kept", field, failed);
            return new Outcome.Failed();
        }
    }

    private static long version(Map<AssessmentField, ReportEntry> entries, AssessmentField field) {
        ReportEntry entry = entries.get(field);
        return entry == null ? 0 : entry.version();
    }

    /** The person now sees what somebody else wrote in this field. */
    void showing(AssessmentField field, AssessmentDetails theirs) {
        seen.put(field, version(theirs.entries(), field));
    }

    /** The version that the person has seen. */
    long version() {
        return version;
    }
}
