package jp.hagukumi.progress;

import java.time.Clock;
import java.time.Instant;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Judges what hangs on a report without being one of its fields, such as its files, by the rights to the report itself. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReportAnnex {

    private final ReportDoor door;
    private final Reports reports;
    private final Permissions permissions;
    private final Clock clock;

    ReportAnnex(ReportDoor door, Reports reports, Permissions permissions, Clock clock) {
        this.clock = clock;
        this.door = door;
        this.reports = reports;
        this.permissions = permissions;
    }

    /**
     * Refuses unless the person may write in the report now; nobody hands it in before the transaction ends.
     *
     * @param seenVersion of the report that the person saw: when it has gone on since, they are told so
     */
    public void openToWrite(ReportId id, long seenVersion) {
        door.openToWrite(id, seenVersion).judgeWriting(clock.instant());
    }

    /** Refuses, and writes down, unless the person may read the report. */
    public void expectReadable(ReportId id) {
        Report report = report(id);
        permissions.require(
                Operation.REPORT_READ, report.department(), report.state().code(), id);
    }

    /** Whether the section has handed it in at this time or later. */
    public boolean wasHandedInSince(ReportId id, Instant time) {
        return report(id).decisions().stream()
                .anyMatch(
                        step -> step.to() == ReportState.SUBMITTED && !step.at().isBefore(time));
    }

    private Report report(ReportId id) {
        return reports.findById(id).orElseThrow(() -> new RuleViolation("progress.violation.gone"));
    }
}
