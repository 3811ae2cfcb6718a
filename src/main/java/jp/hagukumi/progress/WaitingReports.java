package jp.hagukumi.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.shared.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which reports wait for the signed-in person, and in which order they are best taken. */
@Component
@Transactional(readOnly = true)
class WaitingReports {

    private final Reports reports;
    private final Rounds rounds;
    private final Permissions permissions;
    private final CurrentAccount current;
    private final Surroundings around;

    WaitingReports(
            Reports reports, Rounds rounds, Permissions permissions, CurrentAccount current, Surroundings around) {
        this.reports = reports;
        this.rounds = rounds;
        this.permissions = permissions;
        this.current = current;
        this.around = around;
    }

    /** The kinds of waiting work, in the order in which they are offered. */
    enum Kind {
        WRITE(Operation.REPORT_SUBMIT),
        CONFIRM(Operation.REPORT_APPROVE),
        ACCEPT(Operation.REPORT_ACCEPT),
        /** Opened again, and the time for it has run out. */
        LAPSED(Operation.REPORT_REOPEN);

        private final Operation operation;

        Kind(Operation operation) {
            this.operation = operation;
        }

        private Set<ReportState> states() {
            return switch (this) {
                case WRITE -> Set.of(ReportState.RETURNED, ReportState.DRAFT);
                case CONFIRM -> Set.of(ReportState.SUBMITTED);
                case ACCEPT -> Set.of(ReportState.APPROVED);
                case LAPSED -> Set.of(ReportState.RETURNED);
            };
        }

        private boolean takes(Standing standing, LocalDate today) {
            return standing.isLapsedOn(today) == (this == LAPSED);
        }
    }

    /**
     * One waiting report with what is around it.
     *
     * @param ownWork whether the person wrote in it what they would have to confirm
     */
    record WaitingReport(Standing standing, Round round, PlanTree tree, boolean ownWork) {

        int place() {
            return tree.place(standing.element());
        }

        LocalDate due() {
            return round.due().of(standing.state(), standing.openUntil());
        }
    }

    /** Sent back ones first, then by due date and the plan's order; not what the person must leave to others. */
    List<WaitingReport> of(Kind kind) {
        return withOwnWork(kind).stream().filter(one -> !one.ownWork()).toList();
    }

    /** The same with what they wrote themselves, and others have to confirm. */
    List<WaitingReport> withOwnWork(Kind kind) {
        if (!permissions.allows(kind.operation)) {
            return List.of();
        }
        LocalDate today = JapanTime.dayOf(around.now());
        Set<DepartmentId> own = permissions.departmentsFor(kind.operation);
        Set<ReportId> ownWork = kind == Kind.CONFIRM
                ? new HashSet<>(reports.writtenBy(current.id().value(), ReportState.SUBMITTED))
                : Set.of();
        Map<RoundId, Round> known = new HashMap<>();
        rounds.findAll().forEach(round -> known.put(round.id(), round));
        Map<RoundId, PlanTree> trees = new HashMap<>();
        return standings(kind.states(), own).stream()
                .filter(standing -> kind.takes(standing, today))
                .map(standing -> {
                    Round round = Objects.requireNonNull(known.get(standing.round()));
                    PlanTree tree = trees.computeIfAbsent(round.id(), id -> around.tree(round.plan()));
                    return new WaitingReport(standing, round, tree, ownWork.contains(standing.id()));
                })
                .sorted(Comparator.comparing((WaitingReport w) -> w.standing().state() != ReportState.RETURNED)
                        .thenComparing(WaitingReport::due)
                        .thenComparingInt(WaitingReport::place))
                .toList();
    }

    /** @param own the departments whose reports are meant, null for all */
    private List<Standing> standings(Set<ReportState> states, @Nullable Set<DepartmentId> own) {
        if (own == null) {
            return reports.standingsIn(states);
        }
        return own.isEmpty()
                ? List.of()
                : reports.standingsIn(
                        states, own.stream().map(DepartmentId::value).toList());
    }
}
