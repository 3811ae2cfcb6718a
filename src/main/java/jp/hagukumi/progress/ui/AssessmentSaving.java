package jp.hagukumi.progress.ui;

import java.io.Serializable;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.hagukumi.account.Operation;
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
import org.springframework.security.access.AccessDeniedException;

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

    /** Fields with words that the server does not have. */
    private final Set<AssessmentField> unsaved = EnumSet.noneOf(AssessmentField.class);

    /** What the server has. */
    private Map<AssessmentField, ReportEntry> stored;

    private long version;

    AssessmentSaving(AssessmentDetails details, AssessmentQueries queries, AssessmentWriting writing) {
        this.details = details;
        this.queries = queries;
        this.writing = writing;
        this.stored = details.entries();
        stored.forEach((field, entry) -> seen.put(field, entry.version()));
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
        unsaved.add(field);
        try {
            AssessmentWriting.Saved saved = writing.write(
                    details.round().id(),
                    details.place().element(),
                    version,
                    List.of(new Said(field, seen(field), value)));
            stored = saved.entries();
            version = saved.version();
            showing(field);
            return new Outcome.Saved(saved.at());
        } catch (StaleVersion | AccessDeniedException changed) {
            AssessmentDetails theirs = queries.find(
                            details.round().id(), details.place().element())
                    .orElseThrow(() -> changed);
            metOthers(theirs);
            return new Outcome.Conflict(theirs);
        } catch (RuleViolation refused) {
            return new Outcome.Refused(refused);
        } catch (RuntimeException failed) {
            LOG.error("The field {} of an assessment could not be kept", field, failed);
            return new Outcome.Failed();
        }
    }

    /** While it is settled the person stays on their version: another try is told the same and is no overstepping. */
    private void metOthers(AssessmentDetails theirs) {
        stored = theirs.entries();
        if (theirs.may(Operation.ASSESSMENT_WRITE)) {
            version = theirs.version();
        }
    }

    private long stored(AssessmentField field) {
        ReportEntry entry = stored.get(field);
        return entry == null ? 0 : entry.version();
    }

    private long seen(AssessmentField field) {
        return Objects.requireNonNullElse(seen.get(field), 0L);
    }

    /** The person now sees what the server has in this field. */
    void showing(AssessmentField field) {
        seen.put(field, stored(field));
        unsaved.remove(field);
    }

    /** The person knows what somebody else wrote in this field, and writes over it. */
    void writingOver(AssessmentField field) {
        seen.put(field, stored(field));
    }

    /** The first field whose words the server does not have. */
    Optional<AssessmentField> firstUnsaved() {
        return unsaved.stream().findFirst();
    }

    /** The first field in which somebody else wrote what the person has not seen. */
    Optional<AssessmentField> firstUnseen() {
        return Stream.of(AssessmentField.values())
                .filter(field -> stored(field) != seen(field))
                .findFirst();
    }

    /** The version that the person has seen. */
    long version() {
        return version;
    }
}
