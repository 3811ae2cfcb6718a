package jp.hagukumi.progress.ui;

import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.progress.ReportEntry;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportText;
import jp.hagukumi.progress.ReportWriting;
import jp.hagukumi.progress.Rubric;
import jp.hagukumi.progress.Written;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/**
 * Keeps one field after another as it is written. What could not be kept is told as an outcome and not thrown, because
 * it belongs beside its field, where the person's words stay.
 */
class AutoSave implements Serializable {

    private static final Logger LOG = LoggerFactory.getLogger(AutoSave.class);

    private final Keeping keeping;
    private final ReportId id;
    private final PersonId reader;
    private final Rubric rubric;
    /** What the server has. */
    private Map<FieldCode, ReportEntry> stored;
    /** Which version of each field stands before the person's eyes; elsewhere somebody was faster. */
    private final Map<FieldCode, Long> seen = new HashMap<>();

    private long version;

    AutoSave(ReportDetails report, Keeping keeping) {
        this.keeping = keeping;
        this.id = report.id();
        this.reader = report.reader();
        this.rubric = report.rubric();
        this.stored = report.entries();
        this.stored.forEach((field, entry) -> seen.put(field, entry.version()));
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
    Outcome save(FieldCode field, String value) {
        try {
            ReportWriting.Saved saved = keeping.write(id, version, List.of(new Written(field, seen(field), value)));
            stored = saved.entries();
            version = saved.version();
            showing(field);
            return new Outcome.Saved(saved.at());
        } catch (StaleVersion | AccessDeniedException changed) {
            return metOthers(field, changed);
        } catch (RuleViolation refused) {
            return new Outcome.Refused(refused);
        } catch (RuntimeException failed) {
            LOG.error("The field {} of report {} could not be kept", field, id, failed);
            return new Outcome.Failed();
        }
    }

    /** Tells what the other did. Until the person has decided, nothing of this field is kept over it. */
    private Outcome metOthers(FieldCode field, RuntimeException refusal) {
        ReportDetails theirs = keeping.find(id).orElseThrow(() -> refusal);
        if (theirs.may(Operation.REPORT_WRITE) && version(theirs.entries().get(field)) == seen(field)) {
            LOG.error("The field {} of report {} was refused though nobody changed it", field, id, refusal);
            return new Outcome.Failed();
        }
        stored = theirs.entries();
        if (theirs.may(Operation.REPORT_WRITE)) {
            version = theirs.version();
        }
        return new Outcome.Conflict(theirs);
    }

    private static long version(@Nullable ReportEntry entry) {
        return entry == null ? 0 : entry.version();
    }

    /** The words as the server has them. */
    ReportText stored() {
        return ReportText.of(stored);
    }

    /** The version of the field that the person sees. */
    long seen(FieldCode field) {
        return Objects.requireNonNullElse(seen.get(field), 0L);
    }

    /**
     * What is saved next in this field was written on another version than the one that was read. If what stands there
     * now is only what the same person's browser had sent, before it could hear of it, nobody else was faster.
     */
    void wroteOn(FieldCode field, long version, List<String> sent) {
        ReportEntry now = stored.get(field);
        boolean ownWords = now != null && now.writtenBy().equals(reader) && sent.contains(now.value());
        seen.put(field, ownWords ? version(now) : version);
    }

    /**
     * Whether the same person has written on from these words since, in what stands there now: a browser that is killed
     * may have noted less than it had sent. From what it knows that it had sent, words may have been taken away again.
     */
    boolean wentOnFrom(FieldCode field, String words, long version, List<String> sent) {
        ReportEntry now = stored.get(field);
        return now != null
                && !words.isBlank()
                && now.version() > version
                && now.writtenBy().equals(reader)
                && now.value().startsWith(words)
                && !sent.contains(now.value());
    }

    /** The person now sees the words of the server in this field. */
    void showing(FieldCode field) {
        seen.put(field, version(stored.get(field)));
    }

    /** Whether somebody else has changed this field, which still shows what stood there before. */
    boolean isUnseen(FieldCode field) {
        return version(stored.get(field)) != seen(field);
    }

    /** The version that the person has seen. */
    long version() {
        return version;
    }

    /** Whether only words of an earlier round stand in this field so far. */
    boolean isCopied(FieldCode field) {
        ReportEntry entry = stored.get(field);
        return entry != null && entry.copied();
    }

    /** The key of the name of its state as it is saved: whoever writes has begun it, and may have completed it. */
    String stateKey(ReportDetails shown) {
        return shown.stateKey(stored);
    }

    /** What is still missing, in the order of the form. */
    List<FormField> missing() {
        return rubric.missing(stored);
    }

    /** What is longer than may be submitted, in the order of the form. */
    List<FormField> overlong() {
        return rubric.overlong(stored());
    }
}
