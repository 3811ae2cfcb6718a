package jp.hagukumi.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the lead changes in a round that is open: who reports on what, each time with a reason. No words are lost. */
@Service
@Transactional(readOnly = true)
@May(Operation.ROUND_OPEN)
public class RoundChanges {

    private final Rounds rounds;
    private final Reports reports;
    private final Surroundings around;
    private final CarryForward carry;
    private final ReportDoor door;
    private final CurrentAccount current;
    private final Permissions permissions;
    private final Trail trail;

    RoundChanges(
            Rounds rounds,
            Reports reports,
            Surroundings around,
            CarryForward carry,
            ReportDoor door,
            CurrentAccount current,
            Permissions permissions,
            Trail trail) {
        this.rounds = rounds;
        this.reports = reports;
        this.around = around;
        this.carry = carry;
        this.door = door;
        this.current = current;
        this.permissions = permissions;
        this.trail = trail;
    }

    /** An open round beside its plan as that is now, or nothing if there is no such round open. */
    public Optional<OpenRound> find(RoundId id) {
        return rounds.findByIdAndStage(id, RoundStage.OPEN).map(this::compared);
    }

    private OpenRound compared(Round round) {
        PlanTree tree = around.tree(round.plan());
        Map<DepartmentId, String> names = around.departmentNames();
        Set<Share> wanted = Round.shares(around.asked(round));
        List<Report> there = reports.ofRound(round.id());
        Set<Share> shares = there.stream().map(Report::share).collect(Collectors.toSet());
        return new OpenRound(
                around.summary(round),
                there.stream()
                        .sorted(Comparator.comparingInt(report -> tree.place(report.element())))
                        .map(report -> row(report, tree, names, wanted))
                        .toList(),
                wanted.stream()
                        .filter(share -> !shares.contains(share))
                        .map(share -> new OpenRound.Wanted(
                                share.element(),
                                tree.element(share.element()).codeAndTitle(),
                                share.department(),
                                names.getOrDefault(share.department(), "—")))
                        .toList(),
                reports.takenOut(round.id().toString()).stream()
                        .map(report -> row(report, tree, names, wanted))
                        .toList(),
                around.departmentsToday());
    }

    private static OpenRound.Row row(Report report, PlanTree tree, Map<DepartmentId, String> names, Set<Share> wanted) {
        return new OpenRound.Row(
                report.id(),
                report.version(),
                report.element(),
                tree.element(report.element()).codeAndTitle(),
                report.department(),
                names.getOrDefault(report.department(), "—"),
                report.state(),
                wanted.contains(report.share()));
    }

    /** Gives a report that its section may still write to another department; what was written stays. */
    @Transactional
    public void handOver(ReportId id, long seenVersion, DepartmentId to, String reason) {
        Report report = door.openForLead(id, seenVersion);
        Share there = new Share(report.element(), to);
        RuleViolation.unless(
                !reports.shares(report.round(), List.of(report.element().value()))
                                .contains(there)
                        && takenOut(report.round(), there).isEmpty(),
                "progress.violation.reportsAlready",
                around.departmentName(to));
        String from = around.departmentName(report.department());
        report.handTo(to, reason, current.id(), around.now());
        door.done(report, Operation.ROUND_OPEN, from + " > " + around.departmentName(to) + ": " + reason);
    }

    /** Takes a report out of its round, with its words; it can be put back. */
    @Transactional
    public void takeOut(ReportId id, long seenVersion, String reason) {
        Report report = door.openForLead(id, seenVersion);
        report.takeOut(reason, current.id(), around.now());
        door.done(report, Operation.ROUND_OPEN, "taken out: " + reason);
    }

    /**
     * Asks for a report on a project that came into the plan, or to a department, after the round was opened. One that was
     * taken out comes back with its words, also when its section has ended: from there it can be handed on.
     */
    @Transactional
    public void add(RoundId id, ElementId element, DepartmentId department, String reason) {
        permissions.require(Operation.ROUND_OPEN, null, Permissions.NO_STATE, id);
        Decision.checkedReason(reason);
        Round round = rounds.findByIdAndStage(id, RoundStage.OPEN)
                .orElseThrow(() -> new RuleViolation("progress.violation.gone"));
        Share share = new Share(element, department);
        RuleViolation.unless(
                around.asked(round).stream().map(ElementRow::id).anyMatch(element::equals),
                "progress.violation.notAsked");
        RuleViolation.unless(
                !reports.shares(id, List.of(element.value())).contains(share),
                "progress.violation.reportsAlready",
                around.departmentName(department));
        Optional<Report> before = takenOut(id, share);
        RuleViolation.unless(
                before.isPresent() || !around.isAbandoned(department),
                "progress.violation.sectionEnded",
                around.departmentName(department));
        Report report = before.orElseGet(() -> new Report(id, element, department, around.now()));
        if (before.isPresent()) {
            report.putBack(reason, current.id(), around.now());
            reports.saveAndFlush(report);
        } else {
            reports.saveAndFlush(report);
            carry.into(round, List.of(report), current.id(), around.now());
        }
        trail.done(Operation.ROUND_OPEN, report.id(), "added: " + reason);
    }

    private Optional<Report> takenOut(RoundId round, Share share) {
        return reports.takenOut(round.toString()).stream()
                .filter(report -> report.share().equals(share))
                .findFirst();
    }
}
