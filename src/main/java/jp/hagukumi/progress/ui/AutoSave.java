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

/**
 * Keeps one field after another as it is written. What could not be kept is told as an outcome and not thrown, because
 * it belongs beside its field, where the person's words stay.
 */
class AutoSave implements Serializable {

    private final transient ReportWriting writing;
    private final transient ReportQueries queries;
    private final ReportId id;
    private final Rubric rubric;
    private ReportText stored;
    private long version;

    AutoSave(ReportDetails report, ReportWriting writing, ReportQueries queries) {
        this.writing = writing;
        this.queries = queries;
        this.id = report.id();
        this.rubric = report.rubric();
        this.stored = report.text();
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
    }

    /** Keeps the field. If somebody else changed other fields meanwhile, both changes stand. */
    Outcome save(ReportField field, String value) {
        try {
            return write(field, value);
        } catch (StaleVersion changed) {
            return afterOthers(field, value);
        } catch (RuleViolation refused) {
            return new Outcome.Refused(refused);
        }
    }

    private Outcome afterOthers(ReportField field, String value) {
        ReportDetails theirs = queries.find(id).orElseThrow();
        boolean sameField = !theirs.text().get(field).equals(stored.get(field));
        stored = theirs.text();
        version = theirs.version();
        if (sameField || !theirs.may(Operation.REPORT_WRITE)) {
            return new Outcome.Conflict(theirs);
        }
        try {
            return write(field, value);
        } catch (StaleVersion again) {
            return new Outcome.Conflict(theirs);
        } catch (RuleViolation refused) {
            return new Outcome.Refused(refused);
        }
    }

    private Outcome write(ReportField field, String value) {
        ReportText text = stored.with(field, value);
        ReportWriting.Saved saved = writing.write(id, version, text);
        stored = text;
        version = saved.version();
        return new Outcome.Saved(saved.at());
    }

    /** The text as the server has it. */
    ReportText stored() {
        return stored;
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
