package jp.hagukumi.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementHead;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.shared.JapanTime;
import org.jspecify.annotations.Nullable;

/** Counts a board from where the reports stand; a pure function. */
final class BoardCount {

    private final RoundSummary round;
    private final Instant asOf;
    private final LocalDate today;
    private final PlanTree tree;
    private final Map<DepartmentId, String> names;

    BoardCount(RoundSummary round, Instant asOf, PlanTree tree, Map<DepartmentId, String> names) {
        this.round = round;
        this.asOf = asOf;
        this.today = JapanTime.dayOf(asOf);
        this.tree = tree;
        this.names = names;
    }

    /** @param readable the departments whose reports the reader may open, null for all */
    Board board(String notice, List<Followed> reports, @Nullable Set<DepartmentId> readable) {
        List<Followed> inOrder = reports.stream()
                .sorted(Comparator.comparingInt(report -> tree.place(report.element())))
                .toList();
        Map<DepartmentId, List<Followed>> byDepartment = inOrder.stream()
                .collect(Collectors.groupingBy(Followed::department, LinkedHashMap::new, Collectors.toList()));
        Map<ElementId, List<Followed>> byGoal = inOrder.stream()
                .collect(Collectors.groupingBy(
                        report -> tree.goalOf(report.element()).id(), LinkedHashMap::new, Collectors.toList()));
        return new Board(
                round,
                notice,
                asOf,
                (int) inOrder.stream().map(Followed::element).distinct().count(),
                Tally.of(inOrder),
                timings(inOrder),
                byDepartment.entrySet().stream()
                        .map(e -> department(e.getKey(), e.getValue(), readable))
                        .toList(),
                byGoal.entrySet().stream()
                        .map(e -> goal(tree.element(e.getKey()), e.getValue()))
                        .toList(),
                readable == null);
    }

    private Board.DepartmentRow department(
            DepartmentId id, List<Followed> reports, @Nullable Set<DepartmentId> readable) {
        LocalDate lastStep = reports.stream()
                .map(report -> JapanTime.dayOf(report.since()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Board.DepartmentRow(
                id,
                names.getOrDefault(id, "—"),
                Tally.of(reports),
                timings(reports),
                Punctuality.of(reports, round.due(), today, lastStep),
                reports.stream()
                        .filter(report -> report.isLate(round.due(), today))
                        .count(),
                readable == null || readable.contains(id));
    }

    private Board.GoalRow goal(ElementHead goal, List<Followed> reports) {
        return new Board.GoalRow(goal.id(), goal.codeAndTitle(), Tally.of(reports), timings(reports));
    }

    private Map<Timing, Long> timings(List<Followed> reports) {
        return reports.stream()
                .collect(Collectors.groupingBy(
                        report -> Timing.of(report, round.sectionDue(), today),
                        () -> new EnumMap<>(Timing.class),
                        Collectors.counting()));
    }
}
