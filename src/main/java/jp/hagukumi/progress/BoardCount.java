package jp.hagukumi.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.shared.JapanTime;

/** Counts a board from where the reports stand; a pure function. */
final class BoardCount {

    private final RoundSummary round;
    private final Instant asOf;
    private final PlanTree tree;
    private final Map<DepartmentId, String> names;
    private final Set<ReportId> complete;

    BoardCount(
            RoundSummary round, Instant asOf, PlanTree tree, Map<DepartmentId, String> names, Set<ReportId> complete) {
        this.complete = complete;
        this.round = round;
        this.asOf = asOf;
        this.tree = tree;
        this.names = names;
    }

    Board board(String notice, List<Standing> standings, Predicate<DepartmentId> readable) {
        Map<DepartmentId, List<Standing>> byDepartment = new LinkedHashMap<>();
        Map<ElementId, Tally> byGoal = new LinkedHashMap<>();
        for (Standing standing : inOrder(standings)) {
            byDepartment
                    .computeIfAbsent(standing.department(), id -> new ArrayList<>())
                    .add(standing);
            byGoal.merge(tree.goalOf(standing.element()).id(), one(standing), BoardCount::sum);
        }
        return new Board(
                round,
                notice,
                asOf,
                (int) standings.stream().map(Standing::element).distinct().count(),
                tally(standings),
                count(standings, ReportState.RETURNED),
                complete(standings),
                byDepartment.entrySet().stream()
                        .map(e -> department(e.getKey(), e.getValue(), readable.test(e.getKey())))
                        .toList(),
                byGoal.entrySet().stream()
                        .map(e -> goal(tree.element(e.getKey()), e.getValue()))
                        .toList());
    }

    private List<Standing> inOrder(List<Standing> standings) {
        return standings.stream()
                .sorted(Comparator.comparingInt(standing -> tree.place(standing.element())))
                .toList();
    }

    private Board.DepartmentRow department(DepartmentId id, List<Standing> standings, boolean readable) {
        Tally tally = tally(standings);
        LocalDate lastStep = standings.stream()
                .map(standing -> JapanTime.dayOf(standing.since()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        long withChief = count(standings, ReportState.SUBMITTED);
        LocalDate today = JapanTime.dayOf(asOf);
        Punctuality due = Punctuality.of(tally, withChief, round, today, lastStep);
        long late = (today.isAfter(round.sectionDue()) ? tally.open() : 0)
                + (today.isAfter(round.chiefDue()) ? withChief : 0);
        return new Board.DepartmentRow(
                id, names.getOrDefault(id, "—"), tally, complete(standings), due, late, readable);
    }

    private static long count(List<Standing> standings, ReportState state) {
        return standings.stream().filter(standing -> standing.state() == state).count();
    }

    private long complete(List<Standing> standings) {
        return standings.stream().map(Standing::id).filter(complete::contains).count();
    }

    private static Board.GoalRow goal(ElementRow goal, Tally tally) {
        return new Board.GoalRow(goal.id(), goal.codeAndTitle(), tally);
    }

    private static Tally tally(List<Standing> standings) {
        return standings.stream().map(BoardCount::one).reduce(Tally.NONE, BoardCount::sum);
    }

    private static Tally one(Standing standing) {
        return Tally.NONE.plus(standing.state(), standing.started(), 1);
    }

    private static Tally sum(Tally one, Tally other) {
        return new Tally(
                one.accepted() + other.accepted(),
                one.underway() + other.underway(),
                one.writing() + other.writing(),
                one.untouched() + other.untouched());
    }
}
