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
        ACCEPT(Operation.REPORT_ACCEPT);

        private final Operation operation;

        Kind(Operation operation) {
            this.operation = operation;
        }

        private Set<ReportState> states() {
            return switch (this) {
                case WRITE -> Set.of(ReportState.RETURNED, ReportState.DRAFT);
                case CONFIRM -> Set.of(ReportState.SUBMITTED);
                case ACCEPT -> Set.of(ReportState.APPROVED);
            };
        }
    }

    /** One waiting report with what is around it. */
    record WaitingReport(Standing standing, Round round, PlanTree tree) {

        int place() {
            return tree.place(standing.element());
        }

        LocalDate due() {
            return round.due().of(standing.state());
        }
    }

    /** Sent back ones first, then by due date and the plan's order. */
    List<WaitingReport> of(Kind kind) {
        if (!permissions.allows(kind.operation)) {
            return List.of();
        }
        Set<DepartmentId> own = permissions.departmentsFor(kind.operation);
        Set<ReportId> ownWork = kind == Kind.CONFIRM
                ? new HashSet<>(reports.writtenBy(current.id().value(), ReportState.SUBMITTED))
                : Set.of();
        Map<RoundId, Round> known = new HashMap<>();
        rounds.findAll().forEach(round -> known.put(round.id(), round));
        Map<RoundId, PlanTree> trees = new HashMap<>();
        return reports.standingsIn(kind.states()).stream()
                .filter(standing -> own == null || own.contains(standing.department()))
                .filter(standing -> !ownWork.contains(standing.id()))
                .map(standing -> {
                    Round round = Objects.requireNonNull(known.get(standing.round()));
                    PlanTree tree = trees.computeIfAbsent(round.id(), id -> around.tree(round.plan()));
                    return new WaitingReport(standing, round, tree);
                })
                .sorted(Comparator.comparing((WaitingReport w) -> w.standing().state() != ReportState.RETURNED)
                        .thenComparing(WaitingReport::due)
                        .thenComparingInt(WaitingReport::place))
                .toList();
    }
}
