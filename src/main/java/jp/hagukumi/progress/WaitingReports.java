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
    private final CompleteDrafts drafts;

    WaitingReports(
            Reports reports,
            Rounds rounds,
            Permissions permissions,
            CurrentAccount current,
            Surroundings around,
            CompleteDrafts drafts) {
        this.drafts = drafts;
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
     * @param complete whether nothing is left but to hand it in
     */
    record WaitingReport(Standing standing, Round round, PlanTree tree, boolean ownWork, boolean complete) {

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
        Map<RoundId, Set<ReportId>> complete = new HashMap<>();
        return reports.standingsIn(kind.states()).stream()
                .filter(standing -> kind.takes(standing, today))
                .filter(standing -> own == null || own.contains(standing.department()))
                .map(standing -> {
                    Round round = Objects.requireNonNull(known.get(standing.round()));
                    PlanTree tree = trees.computeIfAbsent(round.id(), id -> around.tree(round.plan()));
                    Set<ReportId> ready = standing.state() == ReportState.DRAFT
                            ? complete.computeIfAbsent(round.id(), id -> drafts.of(round))
                            : Set.of();
                    return new WaitingReport(
                            standing, round, tree, ownWork.contains(standing.id()), ready.contains(standing.id()));
                })
                .sorted(Comparator.comparing((WaitingReport w) -> w.standing().state() != ReportState.RETURNED)
                        .thenComparing(WaitingReport::due)
                        .thenComparingInt(WaitingReport::place))
                .toList();
    }
}
