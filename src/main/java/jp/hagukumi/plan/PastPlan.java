package jp.hagukumi.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it stood at the end of a revision that is over: what it said of itself, and its elements in tree order.
 * The tree is built along the parents; siblings follow each other by the last place that is known of each, since the
 * order among siblings has no past (decision 0020).
 */
final class PastPlan {

    private final PlanDetails details;
    private final int revision;
    private final Map<ElementId, ElementRow> rows = new LinkedHashMap<>();

    /** An element as it stood, before its place in the tree is reckoned. */
    private record Stood(ElementId id, @Nullable ElementId parent, String place, boolean project, ElementSaid said) {

        private static final Comparator<Stood> AMONG_SIBLINGS = Comparator.comparing(Stood::place)
                .thenComparing(stood -> stood.said().code())
                .thenComparing(stood -> stood.said().title())
                .thenComparing(stood -> stood.id().toString());
    }

    /**
     * Puts together what differs from today and what does not.
     *
     * @param now the plan of today
     * @param saidOfItself what it said of itself then, null when it says the same today
     * @param elementsNow all elements of today
     * @param differing what elements said then; nothing for those that were not there
     */
    static PastPlan of(
            PlanDetails now,
            int revision,
            @Nullable PlanSaid saidOfItself,
            List<ElementRow> elementsNow,
            Map<UUID, Optional<ElementSaid>> differing) {
        String reported = reportedLevel(now);
        List<String> levels = saidOfItself == null
                ? now.levels().stream().map(LevelView::label).toList()
                : saidOfItself.levels();
        String reportedThen = levels.contains(reported) || levels.isEmpty() ? reported : levels.getLast();
        Map<ElementId, Stood> stood = new LinkedHashMap<>();
        for (ElementRow row : elementsNow) {
            if (!differing.containsKey(row.id().value())) {
                stood.put(row.id(), new Stood(row.id(), row.parent(), last(row.sortPath()), row.project(), row.said()));
            }
        }
        differing.forEach((subject, then) -> then.ifPresent(said -> {
            ElementId id = new ElementId(subject);
            UUID parent = said.parent();
            stood.put(
                    id,
                    new Stood(
                            id,
                            parent == null ? null : new ElementId(parent),
                            last(said.sortPath()),
                            said.level().equals(reportedThen),
                            said));
        }));
        return new PastPlan(now, revision, saidOfItself, reportedThen, stood.values());
    }

    private PastPlan(
            PlanDetails now, int revision, @Nullable PlanSaid saidOfItself, String reported, Collection<Stood> stood) {
        this.revision = revision;
        Map<@Nullable ElementId, List<Stood>> children = new HashMap<>();
        stood.forEach(one -> children.computeIfAbsent(one.parent(), parent -> new ArrayList<>())
                .add(one));
        children.values().forEach(siblings -> siblings.sort(Stood.AMONG_SIBLINGS));
        Deque<Placed> open = new ArrayDeque<>();
        below(null, null, children, open);
        while (!open.isEmpty()) {
            Placed placed = open.pop();
            rows.put(placed.stood().id(), row(now, placed, children));
            below(placed.stood().id(), placed.path(), children, open);
        }
        int projects = (int) rows.values().stream().filter(ElementRow::project).count();
        this.details = saidOfItself == null
                ? now.withProjects(projects)
                : now.withProjects(projects).as(saidOfItself, reported, revision);
    }

    private record Placed(Stood stood, String path) {}

    private static void below(
            @Nullable ElementId parent,
            @Nullable String path,
            Map<@Nullable ElementId, List<Stood>> children,
            Deque<Placed> open) {
        List<Stood> siblings = children.getOrDefault(parent, List.of());
        for (int i = siblings.size() - 1; i >= 0; i--) {
            open.push(new Placed(siblings.get(i), SortPath.of(path, i + 1)));
        }
    }

    private static ElementRow row(PlanDetails now, Placed placed, Map<@Nullable ElementId, List<Stood>> children) {
        ElementSaid said = placed.stood().said();
        Integer since = said.newSince();
        return new ElementRow(
                placed.stood().id(),
                now.summary().id(),
                placed.stood().parent(),
                SortPath.depth(placed.path()),
                placed.path(),
                said.level(),
                said.code(),
                said.title(),
                said.description(),
                placed.stood().project(),
                said.priority(),
                since == null ? null : new FiscalYear(since),
                said.departments().stream().map(DepartmentId::new).toList(),
                children.getOrDefault(placed.stood().id(), List.of()).size(),
                said.lifeThen());
    }

    private static String reportedLevel(PlanDetails plan) {
        return plan.levels().stream()
                .filter(LevelView::project)
                .map(LevelView::label)
                .findFirst()
                .orElse("");
    }

    private static String last(String sortPath) {
        return SortPath.last(sortPath);
    }

    PlanDetails details() {
        return details;
    }

    int revision() {
        return revision;
    }

    /** Each before its children. */
    List<ElementRow> tree() {
        return List.copyOf(rows.values());
    }

    Optional<ElementRow> element(ElementId id) {
        return Optional.ofNullable(rows.get(id));
    }

    Map<ElementId, ElementRow> elements(Collection<ElementId> ids) {
        Map<ElementId, ElementRow> found = new HashMap<>();
        ids.forEach(id -> element(id).ifPresent(row -> found.put(id, row)));
        return found;
    }

    List<ElementRow> children(ElementId id) {
        return rows.values().stream().filter(row -> id.equals(row.parent())).toList();
    }

    /** From the topmost ancestor down to the element itself; empty when it was not there. */
    List<ElementRow> pathTo(ElementId id) {
        return Stream.iterate(rows.get(id), Objects::nonNull, row -> above(row))
                .toList()
                .reversed();
    }

    private @Nullable ElementRow above(ElementRow row) {
        return row.parent() == null ? null : rows.get(row.parent());
    }

    Outline outline(TreeFilter filter) {
        Outline.Builder outline = new Outline.Builder(details.summary().id(), revision);
        rows.values().forEach(row -> outline.add(TreeKey.at(row.id()), row.depth()));
        Outline all = outline.build(rows.size());
        if (filter.isEmpty()) {
            return all;
        }
        TextMatch match = new TextMatch(filter);
        return all.only(rows.values().stream().filter(match).map(ElementRow::id).toList());
    }
}
