package jp.hagukumi.progress;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a writer does with the reports of their section. */
@Service
@Transactional(readOnly = true)
@May(Operation.REPORT_WRITE)
public class ReportWriting {

    private final ReportDoor door;
    private final PastEntries pasts;
    private final Rubrics rubrics;
    private final ReportFindings findings;
    private final CurrentAccount current;
    private final Clock clock;

    ReportWriting(
            ReportDoor door,
            PastEntries pasts,
            Rubrics rubrics,
            ReportFindings findings,
            CurrentAccount current,
            Clock clock) {
        this.findings = findings;
        this.door = door;
        this.pasts = pasts;
        this.rubrics = rubrics;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Keeps these fields, all or none. What others wrote in other fields meanwhile stands beside it. Refused with
     * {@link jp.hagukumi.shared.StaleVersion} when somebody else has changed one of these fields since it was seen; then
     * nothing was written.
     *
     * @param seenVersion the version of the report that the person saw: when it has gone on to the chief since, they are
     *     told so
     */
    @Transactional
    public Saved write(ReportId id, long seenVersion, List<Written> fields) {
        Report report = door.openToWrite(id, seenVersion);
        Instant now = clock.instant();
        Writing.Change change = report.write(fields, rubrics.of(report, fields), current.id(), now);
        if (change.fields().isEmpty()) {
            return new Saved(report.version(), now, report.entries());
        }
        pasts.saveAll(change.past());
        long version = door.done(report, Operation.REPORT_WRITE, change.fields().toString());
        return new Saved(version, now, report.entries());
    }

    /**
     * Hands the report to the chief, and gives its new version; refused while something is missing, while the checks find
     * an error, or a warning on which there is no sentence.
     *
     * @param sentences on what the checks found, by its fingerprint
     */
    @Transactional
    @May(Operation.REPORT_SUBMIT)
    public long submit(ReportId id, long seenVersion, Map<String, String> sentences) {
        Report report = door.open(id, Operation.REPORT_SUBMIT, seenVersion);
        Rubric rubric = rubrics.of(report);
        report.judgeSubmission(rubric, clock.instant());
        report.answer(findings.of(report), sentences, current.id(), clock.instant());
        report.submit(rubric, current.id(), clock.instant());
        return door.done(report, Operation.REPORT_SUBMIT, "");
    }

    /** The same with nothing to say on what the checks found. */
    @Transactional
    @May(Operation.REPORT_SUBMIT)
    public long submit(ReportId id, long seenVersion) {
        return submit(id, seenVersion, Map.of());
    }

    /** That a text was kept, and what stands in all fields now: from now on this version is the one seen. */
    public record Saved(long version, Instant at, Map<FieldCode, ReportEntry> entries) implements Serializable {}
}
