package jp.hagukumi.progress;

import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** The one way to a report: nobody gets it before their right to it was judged, and every deed is written down. */
@Component
class ReportDoor {

    private final Reports reports;
    private final Permissions permissions;
    private final Trail trail;

    ReportDoor(Reports reports, Permissions permissions, Trail trail) {
        this.reports = reports;
        this.permissions = permissions;
        this.trail = trail;
    }

    /**
     * The report for a command that was made on the version the person saw. If it has moved on to a state in which the
     * command is not allowed, that is no overstepping: they are told that somebody was faster.
     */
    Report open(ReportId id, Operation operation, long seen) {
        Report report = reports.findById(id).orElseThrow(() -> new RuleViolation("progress.violation.gone"));
        judge(report, operation, seen);
        StaleVersion.check(seen, report.version());
        return report;
    }

    /**
     * The report for whoever writes in some of its fields: what others wrote in other fields does not matter, and they
     * wait for one another.
     */
    Report openToWrite(ReportId id, long seen) {
        Report report = reports.findToWrite(id).orElseThrow(() -> new RuleViolation("progress.violation.gone"));
        judge(report, Operation.REPORT_WRITE, seen);
        return report;
    }

    private void judge(Report report, Operation operation, long seen) {
        String state = report.state().code();
        boolean movedOn = !permissions.allows(operation, report.department(), state)
                && permissions.allows(Operation.REPORT_READ, report.department(), state);
        if (movedOn) {
            StaleVersion.check(seen, report.version());
        }
        permissions.require(operation, report.department(), state, report.id());
    }

    /** Writes the changed report and the deed; gives the new version. */
    long done(Report report, Operation operation, String detail) {
        try {
            long version = reports.saveAndFlush(report).version();
            trail.done(operation, report.id(), detail);
            return version;
        } catch (OptimisticLockingFailureException faster) {
            throw new StaleVersion();
        }
    }
}
