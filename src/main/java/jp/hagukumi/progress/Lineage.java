package jp.hagukumi.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;

/**
 * Which earlier reports a report goes on from; a pure function.
 *
 * @param predecessors by element those that live on in it directly
 * @param lines by department itself and all whose work it has taken over
 */
record Lineage(Map<ElementId, List<ElementId>> predecessors, Map<DepartmentId, Set<UUID>> lines) {

    /** The element and all that live on in it, the nearest first. */
    List<ElementId> sources(ElementId element) {
        List<ElementId> sources = new ArrayList<>(List.of(element));
        for (int at = 0; at < sources.size(); at++) {
            predecessors.getOrDefault(sources.get(at), List.of()).stream()
                    .filter(before -> !sources.contains(before))
                    .forEach(sources::add);
        }
        return sources;
    }

    /**
     * The latest report on each of them, those of the departments whose work this one has taken over. What belongs to none
     * of the departments that are asked now goes to all of them, so that no words are lost. What was merged into the
     * project before its own latest report was written is part of that already.
     *
     * @param asked the departments that report on the element in this round
     */
    List<PastReport> before(
            ElementId element, DepartmentId department, Collection<DepartmentId> asked, Collection<PastReport> past) {
        List<List<PastReport>> bySource = sources(element).stream()
                .map(source -> latest(past.stream()
                        .filter(report -> report.element().equals(source))
                        .filter(report -> falls(report, department, asked))
                        .toList()))
                .toList();
        LocalDate own = bySource.getFirst().stream()
                .findFirst()
                .map(PastReport::lastDay)
                .orElse(LocalDate.MIN);
        return bySource.stream()
                .flatMap(List::stream)
                .filter(report -> !report.lastDay().isBefore(own))
                .toList();
    }

    private boolean falls(PastReport report, DepartmentId department, Collection<DepartmentId> asked) {
        return isInLine(report, department) || asked.stream().noneMatch(other -> isInLine(report, other));
    }

    private boolean isInLine(PastReport report, DepartmentId department) {
        return lines.getOrDefault(department, Set.of())
                .contains(report.department().value());
    }

    private static List<PastReport> latest(List<PastReport> reports) {
        Stream<LocalDate> days = reports.stream().map(PastReport::lastDay);
        LocalDate latest = days.max(LocalDate::compareTo).orElse(LocalDate.MIN);
        return reports.stream()
                .filter(report -> report.lastDay().equals(latest))
                .toList();
    }
}
