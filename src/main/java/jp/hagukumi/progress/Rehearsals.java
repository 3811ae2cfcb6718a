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

    /**
     * What there is to practise on: the reports of the latest year that the reader's sections have behind them; before they
     * have any, those that were accepted so far.
     */
    public List<ReportRow> offered() {
        Set<UUID> own = ownSections();
        if (own.isEmpty()) {
            return List.of();
        }
        List<Year> years = rounds.at(RoundStage.OPEN).stream()
                .filter(round -> !round.term().isInterim())
                .map(round -> new Year(round, reports.ofDepartments(round.id(), own)))
                .filter(year -> !year.accepted().isEmpty())
                .toList();
        return years.stream()
                .filter(Year::isBehind)
                .findFirst()
                .or(() -> years.stream().findFirst())
                .map(this::rows)
                .orElse(List.of());
    }

    private List<ReportRow> rows(Year year) {
        DetailsOfReport.Listing listing = details.listing(year.round());
        return year.accepted().stream()
                .sorted(Comparator.comparingInt(listing::place))
                .map(listing::row)
                .toList();
    }

    /** What the reader's sections report in a round. */
    private record Year(Round round, List<Report> reports) {

        List<Report> accepted() {
            return reports.stream()
                    .filter(report -> report.state() == ReportState.ACCEPTED)
                    .toList();
        }

        boolean isBehind() {
            return accepted().size() == reports.size();
        }
    }

    private Set<UUID> ownSections() {
        Set<DepartmentId> own = permissions.departmentsFor(Operation.REPORT_WRITE);
        return own == null ? Set.of() : own.stream().map(DepartmentId::value).collect(Collectors.toSet());
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
