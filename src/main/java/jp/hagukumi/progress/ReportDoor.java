package jp.hagukumi.progress;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
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

    /**
     * The reports for one command on many, in the order in which they were chosen. Those that are gone or have moved on
     * since they were seen say so; one that is foreign to the person refuses the whole.
     *
     * @param toChange whether everybody else is to wait for the end of this transaction
     */
    List<Passage> openAll(List<SeenReport> seen, Operation operation, boolean toChange) {
        List<UUID> ids = seen.stream().map(one -> one.id().value()).toList();
        Map<ReportId, Report> found = (toChange ? reports.findToDecide(ids) : reports.withIds(ids))
                .stream().collect(Collectors.toMap(Report::id, Function.identity()));
        BiPredicate<DepartmentId, String> may = permissions.reach(operation);
        BiPredicate<DepartmentId, String> mayRead = permissions.reach(Operation.REPORT_READ);
        return seen.stream()
                .distinct()
                .map(one -> pass(one, found.get(one.id()), operation, may, mayRead))
                .toList();
    }

    private Passage pass(
            SeenReport seen,
            @Nullable Report report,
            Operation operation,
            BiPredicate<DepartmentId, String> may,
            BiPredicate<DepartmentId, String> mayRead) {
        if (report == null) {
            return new Passage(seen.id(), null, new RuleViolation("progress.violation.gone"));
        }
        String state = report.state().code();
        boolean moved = report.version() != seen.version();
        if (!may.test(report.department(), state) && !(moved && mayRead.test(report.department(), state))) {
            permissions.require(operation, report.department(), state, report.id());
        }
        return new Passage(seen.id(), report, moved ? new StaleVersion() : null);
    }

    /**
     * One of many reports at the door.
     *
     * @param report null if there is none any more
     * @param against why the command cannot be carried out on it, null if the door has nothing against it
     */
    record Passage(
            ReportId id, @Nullable Report report, @Nullable RuleViolation against) {}

    /** The report for the lead, who decides whose it is; nobody writes in it meanwhile. */
    Report openForLead(ReportId id, long seen) {
        Report report = reports.findToWrite(id).orElseThrow(() -> new RuleViolation("progress.violation.gone"));
        permissions.require(Operation.ROUND_OPEN, null, Permissions.NO_STATE, report.round());
        StaleVersion.check(seen, report.version());
        return report;
    }

    private void judge(Report report, Operation operation, long seen) {
        String state = report.state().code();
        if (permissions.allows(operation, report.department(), state)) {
            return;
        }
        if (permissions.allows(Operation.REPORT_READ, report.department(), state)) {
            StaleVersion.check(seen, report.version());
        }
        permissions.require(operation, report.department(), state, report.id());
    }

    /** Writes the changed reports, and the deed once for each. */
    void allDone(List<Report> changed, Operation operation) {
        reports.saveAllAndFlush(changed);
        changed.forEach(report -> trail.done(operation, report.id(), changed.size() + " together"));
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
