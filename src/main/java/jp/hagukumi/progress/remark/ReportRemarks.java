package jp.hagukumi.progress.remark;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.account.Trail;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.ProgressReader;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportStatus;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who work on a report say to one another about it. */
@Service
@Transactional(readOnly = true)
@May(Operation.REPORT_READ)
public class ReportRemarks {

    private final Remarks remarks;
    private final ProgressReader reports;
    private final Directory directory;
    private final Permissions permissions;
    private final CurrentAccount current;
    private final Trail trail;
    private final Clock clock;

    ReportRemarks(
            Remarks remarks,
            ProgressReader reports,
            Directory directory,
            Permissions permissions,
            CurrentAccount current,
            Trail trail,
            Clock clock) {
        this.remarks = remarks;
        this.reports = reports;
        this.directory = directory;
        this.permissions = permissions;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /** What was said about a report, oldest first. A foreign section's are refused. */
    public List<RemarkRow> of(ReportId id) {
        ReportStatus report = judged(id, Operation.REPORT_READ);
        List<Remark> all = remarks.findAllByReportOrderById(id);
        Map<PersonId, String> names = directory.personNames(all.stream()
                .flatMap(one -> Stream.of(Optional.of(one.author()), Optional.ofNullable(one.settledBy())))
                .flatMap(Optional::stream)
                .distinct()
                .toList());
        boolean speaks = maySpeak(report);
        return all.stream().map(one -> one.row(names, speaks)).toList();
    }

    /** Whether the reader may say something about it. */
    public boolean maySpeak(ReportId id) {
        return reports.status(id).filter(this::maySpeak).isPresent();
    }

    private boolean maySpeak(ReportStatus report) {
        return permissions.allows(
                Operation.REPORT_REMARK, report.department(), report.state().code());
    }

    /**
     * Says something about a report.
     *
     * @param field on what, null for the report as a whole
     * @param waitsFor who is to see to it, null for nobody
     */
    @Transactional
    @May(Operation.REPORT_REMARK)
    public void say(ReportId id, @Nullable FieldCode field, String text, @Nullable Addressee waitsFor) {
        judged(id, Operation.REPORT_REMARK);
        remarks.save(new Remark(id, field, current.id(), text, waitsFor, clock.instant()));
        trail.done(Operation.REPORT_REMARK, id, Objects.toString(waitsFor, ""));
    }

    /** Says that a remark has been seen to. */
    @Transactional
    @May(Operation.REPORT_REMARK)
    public void settle(RemarkId id) {
        Remark remark = remarks.findById(id).orElseThrow(() -> new RuleViolation("progress.violation.gone"));
        judged(remark.report(), Operation.REPORT_REMARK);
        remark.settle(current.id(), clock.instant());
        trail.done(Operation.REPORT_REMARK, remark.report(), "settled");
    }

    private ReportStatus judged(ReportId id, Operation operation) {
        ReportStatus report = reports.status(id).orElseThrow(() -> new RuleViolation("progress.violation.gone"));
        permissions.require(operation, report.department(), report.state().code(), id);
        return report;
    }
}
