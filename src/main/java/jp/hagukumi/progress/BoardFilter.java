package jp.hagukumi.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;

/**
 * Which reports of a round are asked for. It is written in the address of the board, so that a number on the board can
 * lead to the list behind it and a list can be passed on. Nothing chosen of a kind is all of that kind.
 *
 * @param elements the projects below one of these elements of the plan
 */
public record BoardFilter(
        Set<DepartmentId> departments, Set<ElementId> elements, Set<ReportStage> stages, Set<Timing> timings)
        implements Serializable {

    /** All reports. */
    public static final BoardFilter ALL = new BoardFilter(Set.of(), Set.of(), Set.of(), Set.of());

    private static final String ELEMENT = "element";
    private static final String STAGE = "stage";
    private static final String TIMING = "timing";

    public BoardFilter {
        departments = Set.copyOf(departments);
        elements = Set.copyOf(elements);
        stages = Set.copyOf(stages);
        timings = Set.copyOf(timings);
    }

    /** What the query of an address asks for; what nobody understands is left out. */
    public static BoardFilter read(Map<String, List<String>> query) {
        return new BoardFilter(
                known(query, ProgressLinks.DEPARTMENT, DepartmentId::parse),
                known(query, ELEMENT, ElementId::parse),
                known(query, STAGE, ReportStage::byCode),
                known(query, TIMING, Timing::byCode));
    }

    /** What a text asks for that stood behind the question mark of an address. */
    static BoardFilter read(String text) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (String part : text.split("&", -1)) {
            String[] nameAndValue = part.split("=", 2);
            if (nameAndValue.length == 2) {
                query.computeIfAbsent(nameAndValue[0], name -> new ArrayList<>())
                        .add(nameAndValue[1]);
            }
        }
        return read(query);
    }

    private static <T> Set<T> known(Map<String, List<String>> query, String name, Function<String, Optional<T>> parse) {
        return query.getOrDefault(name, List.of()).stream()
                .flatMap(value -> parse.apply(value).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The query of the address that asks for the same, always in the same order; empty for all reports. */
    public Map<String, List<String>> query() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, ProgressLinks.DEPARTMENT, departments, DepartmentId::toString);
        put(query, ELEMENT, elements, ElementId::toString);
        put(query, STAGE, stages, ReportStage::code);
        put(query, TIMING, timings, Timing::code);
        return query;
    }

    private static <T> void put(
            Map<String, List<String>> query, String name, Collection<T> values, Function<T, String> text) {
        if (!values.isEmpty()) {
            query.put(name, values.stream().map(text).sorted().toList());
        }
    }

    /** The same as it stands behind the question mark of an address. */
    public String text() {
        List<String> parts = new ArrayList<>();
        query().forEach((name, values) -> values.forEach(value -> parts.add(name + "=" + value)));
        return String.join("&", parts);
    }

    public boolean isAll() {
        return equals(ALL);
    }

    public BoardFilter of(DepartmentId department) {
        return new BoardFilter(Set.of(department), elements, stages, timings);
    }

    public BoardFilter below(ElementId element) {
        return new BoardFilter(departments, Set.of(element), stages, timings);
    }

    public BoardFilter at(ReportStage... wanted) {
        return new BoardFilter(departments, elements, Set.of(wanted), timings);
    }

    public BoardFilter handedIn(Timing... wanted) {
        return new BoardFilter(departments, elements, stages, Set.of(wanted));
    }

    boolean admits(Followed report, PlanTree tree, LocalDate due, LocalDate today) {
        return (departments.isEmpty() || departments.contains(report.department()))
                && (stages.isEmpty() || stages.contains(report.stage()))
                && (timings.isEmpty() || timings.contains(Timing.of(report, due, today)))
                && (elements.isEmpty() || elements.stream().anyMatch(above -> tree.isBelow(report.element(), above)));
    }
}
