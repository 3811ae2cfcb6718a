package jp.hagukumi.progress.ui;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import jp.hagukumi.account.Operation;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.progress.ReportField;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportQueries;
import jp.hagukumi.progress.ReportText;
import jp.hagukumi.progress.ReportWriting;
import jp.hagukumi.progress.Rubric;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/**
 * Keeps one field after another as it is written. What could not be kept is told as an outcome and not thrown, because
 * it belongs beside its field, where the person's words stay.
 */
class AutoSave implements Serializable {

    private static final Logger LOG = LoggerFactory.getLogger(AutoSave.class);

    private final transient ReportWriting writing;
    private final transient ReportQueries queries;
    private final ReportId id;
    private final Rubric rubric;
    private ReportText stored;
    /** The words that stand in the fields as far as they came from the server; elsewhere somebody was faster. */
    private ReportText shown;

    private long version;

    AutoSave(ReportDetails report, ReportWriting writing, ReportQueries queries) {
        this.writing = writing;
        this.queries = queries;
        this.id = report.id();
        this.rubric = report.rubric();
        this.stored = report.text();
        this.shown = report.text();
        this.version = report.version();
    }

    /** What became of one field. */
    sealed interface Outcome extends Serializable {

        /** It is kept. */
        record Saved(Instant at) implements Outcome {}

        /** It breaks a rule; the sentence says which and what to do. */
        record Refused(RuleViolation why) implements Outcome {}

        /** Somebody else was faster with the same field, or with handing the report in. */
        record Conflict(ReportDetails theirs) implements Outcome {}

        /** The portal could not keep it, for no fault of the words; it may be tried again. */
        record Failed() implements Outcome {}
    }

    /** Keeps the field. If somebody else changed other fields meanwhile, both changes stand. */
    Outcome save(ReportField field, String value) {
        try {
            return isAsShown(field) ? onTopOfWhatWasSeen(field, value) : afterOthers(field, value);
        } catch (RuleViolation refused) {
            return new Outcome.Refused(refused);
        } catch (RuntimeException failed) {
            LOG.error("The field {} of report {} could not be kept", field, id, failed);
            return new Outcome.Failed();
        }
    }

    private Outcome onTopOfWhatWasSeen(ReportField field, String value) {
        try {
            return write(field, value);
        } catch (StaleVersion | AccessDeniedException changed) {
            return afterOthers(field, value);
        }
    }

    private Outcome afterOthers(ReportField field, String value) {
        ReportDetails theirs = queries.find(id).orElseThrow();
        stored = theirs.text();
        version = theirs.version();
        if (!isAsShown(field) || !theirs.may(Operation.REPORT_WRITE)) {
            showing(field);
            return new Outcome.Conflict(theirs);
        }
        try {
            return write(field, value);
        } catch (StaleVersion again) {
            return new Outcome.Conflict(theirs);
        }
    }

    private boolean isAsShown(ReportField field) {
        return stored.get(field).equals(shown.get(field));
    }

    private Outcome write(ReportField field, String value) {
        ReportText text = stored.with(field, value);
        ReportWriting.Saved saved = writing.write(id, version, text);
        stored = text;
        version = saved.version();
        showing(field);
        return new Outcome.Saved(saved.at());
    }

    /** The text as the server has it. */
    ReportText stored() {
        return stored;
    }

    /** The person now sees the words of the server in this field. */
    void showing(ReportField field) {
        shown = shown.with(field, stored.get(field));
    }

    /** The fields that somebody else has changed and that still show what stood there before. */
    List<ReportField> unseen() {
        return stored.differencesFrom(shown);
    }

    /** The version that the person has seen. */
    long version() {
        return version;
    }

    /** What is still missing, in the order of the form. */
    List<ReportField> missing() {
        return rubric.missing(stored);
    }
}
