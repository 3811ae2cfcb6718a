package jp.hagukumi.progress;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets whoever is new practise on what their section reported before. Nothing is ever stored. */
@Service
@Transactional(readOnly = true)
@May(Operation.REPORT_WRITE)
public class Rehearsals {

    private final Rounds rounds;
    private final Reports reports;
    private final DetailsOfReport details;
    private final Permissions permissions;
    private final CurrentAccount current;
    private final Clock clock;

    Rehearsals(
            Rounds rounds,
            Reports reports,
            DetailsOfReport details,
            Permissions permissions,
            CurrentAccount current,
            Clock clock) {
        this.rounds = rounds;
        this.reports = reports;
        this.details = details;
        this.permissions = permissions;
        this.current = current;
        this.clock = clock;
    }

    /** What there is to practise on: the accepted reports of the reader's sections in the latest round that has any. */
    public List<ReportRow> offered() {
        Set<UUID> own = ownSections();
        return rounds.at(RoundStage.OPEN).stream()
                .filter(round -> !round.term().isInterim())
                .map(round -> accepted(round, own))
                .filter(rows -> !rows.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Set<UUID> ownSections() {
        Set<DepartmentId> own = permissions.departmentsFor(Operation.REPORT_WRITE);
        return own == null ? Set.of() : own.stream().map(DepartmentId::value).collect(Collectors.toSet());
    }

    private List<ReportRow> accepted(Round round, Set<UUID> own) {
        DetailsOfReport.Listing listing = details.listing(round);
        return own.isEmpty()
                ? List.of()
                : reports.ofDepartments(round.id(), own).stream()
                        .filter(report -> report.state() == ReportState.ACCEPTED)
                        .sorted(Comparator.comparingInt(listing::place))
                        .map(listing::row)
                        .toList();
    }

    /**
     * A rehearsal with the words of that report beside the empty fields. Since it shows those and stores nothing, it takes
     * the right to read that report; a foreign section's is refused, and nothing begins where there is none.
     */
    @May(Operation.REPORT_READ)
    public Optional<Rehearsal> begin(ReportId id) {
        return reports.findById(id).map(this::begin);
    }

    private Rehearsal begin(Report before) {
        permissions.require(
                Operation.REPORT_READ, before.department(), before.state().code(), before.id());
        Report fresh = new Report(before.round(), before.element(), before.department(), clock.instant());
        return new Rehearsal(details.rehearsed(fresh, before), fresh, current.id(), clock);
    }
}
