package jp.hagukumi.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.progress.WaitingReports.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads reports: those of their own sections for writers and chiefs, all for lead and viewers. */
@Service
@Transactional(readOnly = true)
@May(Operation.REPORT_READ)
public class ReportQueries {

    private final Reports reports;
    private final Rounds rounds;
    private final WaitingReports waiting;
    private final FollowedReports followed;
    private final DetailsOfReport details;
    private final Permissions permissions;

    ReportQueries(
            Reports reports,
            Rounds rounds,
            WaitingReports waiting,
            FollowedReports followed,
            DetailsOfReport details,
            Permissions permissions) {
        this.followed = followed;
        this.reports = reports;
        this.rounds = rounds;
        this.waiting = waiting;
        this.details = details;
        this.permissions = permissions;
    }

    /** One report, or nothing if there is no such report. A foreign section's is refused, and that is recorded. */
    public Optional<ReportDetails> find(ReportId id) {
        Optional<Report> found = reports.findById(id);
        found.ifPresent(report -> permissions.require(
                Operation.REPORT_READ, report.department(), report.state().code(), id));
        return found.map(details::of);
    }

    /**
     * The reports of a round that a filter admits. Those of departments that the reader may not read are left out; to name
     * such a department in the filter is refused.
     *
     * @param page from 1; one behind the last is the last
     */
    public ReportsFound found(RoundId id, BoardFilter filter, int page) {
        filter.departments()
                .forEach(department ->
                        permissions.require(Operation.REPORT_READ, department, Permissions.NO_STATE, department));
        return rounds.findByIdAndStage(id, RoundStage.OPEN)
                .map(round -> found(round, filter, page))
                .orElse(new ReportsFound(List.of(), 0, 1));
    }

    private ReportsFound found(Round round, BoardFilter filter, int page) {
        DetailsOfReport.Listing listing = details.listing(round);
        LocalDate due = round.due().sectionDue();
        LocalDate today = listing.today();
        Set<DepartmentId> readable = permissions.departmentsFor(Operation.REPORT_READ);
        List<UUID> all = followed.of(round.id(), listing.rubric()).stream()
                .filter(report -> readable == null || readable.contains(report.department()))
                .filter(report -> filter.admits(report, listing.tree(), due, today))
                .sorted(Comparator.comparingInt(
                                (Followed report) -> listing.tree().place(report.element()))
                        .thenComparing(report -> listing.departments().getOrDefault(report.department(), "")))
                .map(report -> report.id().value())
                .toList();
        int pages = new ReportsFound(List.of(), all.size(), 1).pages();
        int shown = Math.clamp(page, 1, pages);
        List<UUID> ids = all.subList((shown - 1) * ReportsFound.PAGE, Math.min(all.size(), shown * ReportsFound.PAGE));
        List<ReportRow> rows = reports.withIds(ids).stream()
                .sorted(Comparator.comparingInt(
                        report -> ids.indexOf(report.id().value())))
                .map(listing::row)
                .toList();
        return new ReportsFound(rows, all.size(), shown);
    }

    /** The reports of the reader's own sections in a round; none for those who read all but belong to none. */
    public List<ReportRow> ofMySections(RoundId round) {
        Set<DepartmentId> own = permissions.departmentsFor(Operation.REPORT_SUBMIT);
        Set<DepartmentId> judged = permissions.departmentsFor(Operation.REPORT_APPROVE);
        Set<UUID> all = Stream.of(Optional.ofNullable(own), Optional.ofNullable(judged))
                .flatMap(Optional::stream)
                .flatMap(Set::stream)
                .map(DepartmentId::value)
                .collect(Collectors.toSet());
        return all.isEmpty() ? List.of() : rows(round, all);
    }

    /**
     * The report that the reader should take next after this one, if any waits: the one behind it among those that wait,
     * after the last the first again. After one that does not wait any more comes the first.
     */
    public Optional<ReportId> nextAfter(ReportId done) {
        List<ReportId> waiting = Stream.of(Kind.values())
                .flatMap(kind -> this.waiting.of(kind).stream())
                .map(one -> one.standing().id())
                .distinct()
                .toList();
        List<ReportId> behind = waiting.subList(waiting.indexOf(done) + 1, waiting.size());
        return Stream.concat(behind.stream(), waiting.stream())
                .filter(id -> !id.equals(done))
                .findFirst();
    }

    private List<ReportRow> rows(RoundId id, Set<UUID> departments) {
        Optional<Round> found = rounds.findById(id);
        if (found.isEmpty()) {
            return List.of();
        }
        DetailsOfReport.Listing listing = details.listing(found.get());
        return reports.ofDepartments(id, departments).stream()
                .sorted(Comparator.comparingInt(listing::place))
                .map(listing::row)
                .toList();
    }
}
