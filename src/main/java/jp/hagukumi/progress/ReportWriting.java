package jp.hagukumi.progress;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
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
    private final Rubrics rubrics;
    private final CurrentAccount current;
    private final Clock clock;

    ReportWriting(ReportDoor door, Rubrics rubrics, CurrentAccount current, Clock clock) {
        this.door = door;
        this.rubrics = rubrics;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Keeps the text as far as it is written. Refused with {@link jp.hagukumi.shared.StaleVersion} when somebody else
     * has changed the report since this version; then nothing was written.
     */
    @Transactional
    public Saved write(ReportId id, long seenVersion, ReportText text) {
        Report report = door.open(id, Operation.REPORT_WRITE, seenVersion);
        Instant now = clock.instant();
        String fields = text.differencesFrom(report.text()).toString();
        report.write(text, rubrics.of(report), current.id(), now);
        return new Saved(door.done(report, Operation.REPORT_WRITE, fields), now);
    }

    /** Hands the report to the chief, and gives its new version; refused while something is missing. */
    @Transactional
    @May(Operation.REPORT_SUBMIT)
    public long submit(ReportId id, long seenVersion) {
        Report report = door.open(id, Operation.REPORT_SUBMIT, seenVersion);
        report.submit(rubrics.of(report), current.id(), clock.instant());
        return door.done(report, Operation.REPORT_SUBMIT, "");
    }

    /** That a text was kept: from now on this version is the one seen. */
    public record Saved(long version, Instant at) implements Serializable {}
}
