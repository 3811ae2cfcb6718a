package jp.hagukumi.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.hagukumi.plan.SheetCheck.Line;
import jp.hagukumi.workbook.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All kinds of sheets besides those of the plan and its elements: writes, compares and takes them. */
@Component
class SheetKinds {

    private final List<SheetKind<?>> all;
    private final List<SheetKind<?>> kinds;
    private final SheetGroups groups;
    private final StoredElements elements;
    private final GoneElements gone;
    private final PlanLedger ledger;
    private final JdbcClient jdbc;

    SheetKinds(
            List<SheetKind<?>> kinds,
            SheetGroups groups,
            StoredElements elements,
            GoneElements gone,
            PlanLedger ledger,
            JdbcClient jdbc) {
        this.gone = gone;
        this.groups = groups;
        this.all = inOrder(kinds);
        this.kinds = all.stream().filter(kind -> !kind.isForReading()).toList();
        this.elements = elements;
        this.ledger = ledger;
        this.jdbc = jdbc;
    }

    /** In the order of their sheets. */
    static List<SheetKind<?>> inOrder(List<SheetKind<?>> kinds) {
        return kinds.stream()
                .sorted(Comparator.<SheetKind<?>>comparingInt(SheetKind::order))
                .toList();
    }

    /** In the order of their sheets. */
    List<SheetKind<?>> all() {
        return all;
    }

    /** Those that a workbook brings; the others leave only. */
    List<SheetKind<?>> brought() {
        return kinds;
    }

    /** Everything of a plan that these sheets hold; things without a key are given one. */
    Map<String, List<Cells>> rows(PlanId plan) {
        SheetReading reading = new SheetReading(plan, keys(plan, true), ledger, List.of());
        Map<String, List<Cells>> rows = new LinkedHashMap<>();
        all.forEach(kind -> rows.put(kind.code(), List.copyOf(reading.now(kind).values())));
        return rows;
    }

    private PlanKeys keys(PlanId plan, boolean naming) {
        return new PlanKeys(plan, elements.nodes(plan), gone.of(plan), jdbc, naming);
    }

    /**
     * The stored plan beside which a workbook is laid.
     *
     * @param returning elements that were taken out and come back with what they said
     */
    SheetReading reading(PlanId plan, Collection<GoneElement> returning) {
        return new SheetReading(plan, keys(plan, false), ledger, returning);
    }

    /** The elements that a workbook's further sheets name in rows that they did not have, or had otherwise, when written. */
    Set<String> named(SheetReading stored, Map<String, List<SheetLine>> sheets, WorkbookBase base) {
        Set<String> named = new HashSet<>();
        for (SheetKind<?> kind : kinds) {
            List<SheetColumn> columns = kind.columns().stream()
                    .filter(column -> SheetKeys.ELEMENTS.equals(column.refersTo()))
                    .toList();
            Map<String, Cells> then = columns.isEmpty() ? null : stored.then(kind, base);
            if (then != null) {
                for (SheetLine line : sheets.getOrDefault(kind.code(), List.of())) {
                    Cells was = then.get(line.cells().key(kind));
                    if (was == null
                            ? !kind.saysNothing(line.cells())
                            : !line.cells().agreesWith(was)) {
                        columns.forEach(column -> named.add(line.cells().of(column.code())));
                    }
                }
            }
        }
        return named;
    }

    /**
     * Compares the sheets that a workbook has; of those that it lacks it says nothing.
     *
     * @param stored null for a new plan
     * @param base where the workbook comes from, as far as it says so
     * @param plan which elements stay away whatever these sheets say of them, and which come back with what they say
     */
    List<SheetComparison> compare(
            @Nullable SheetReading stored,
            Map<String, List<SheetLine>> sheets,
            @Nullable WorkbookBase base,
            Map<ChangedPlace, Side> choices,
            PlanComparison plan) {
        List<SheetComparison> comparisons = new ArrayList<>();
        Map<String, Map<String, String>> meant = new HashMap<>();
        RowFates fates = plan.fates();
        for (SheetKind<?> kind : kinds) {
            List<SheetLine> lines = sheets.get(kind.code());
            if (lines != null) {
                Map<String, Cells> then = stored == null || base == null ? null : stored.then(kind, base);
                SheetComparison comparison = SheetComparison.of(
                        kind,
                        stored == null ? Map.of() : stored.now(kind, then, fates),
                        then,
                        lines.stream()
                                .filter(line -> !isOf(plan.staying().keySet(), kind, line))
                                .map(line -> line.meaning(kind, meant))
                                .toList(),
                        choices,
                        fates);
                meant.put(kind.code(), comparison.meant());
                comparisons.add(comparison);
            }
        }
        return comparisons;
    }

    private static boolean isOf(Set<String> elementKeys, SheetKind<?> kind, SheetLine line) {
        return kind.thing() == Thing.ELEMENT
                && elementKeys.contains(line.cells().of(ElementSheet.ELEMENT));
    }

    /**
     * What cannot stand in the sheets as they would be: references to nothing, and what the kinds themselves refuse.
     * Sheets that belong together are judged when each of them alone can stand.
     *
     * @param elementKeys the keys of all elements that there would be
     * @param years whether what came to be year by year may come in
     */
    SheetFindings findings(
            @Nullable SheetReading stored, List<SheetComparison> comparisons, Set<String> elementKeys, boolean years) {
        if (comparisons.isEmpty()) {
            return new SheetFindings(List.of(), List.of());
        }
        Problems problems = new Problems();
        Map<String, Set<String>> keys = new LinkedHashMap<>();
        keys.put(SheetKeys.ELEMENTS, elementKeys);
        for (SheetKind<?> kind : kinds) {
            Optional<SheetComparison> compared = comparisons.stream()
                    .filter(comparison -> comparison.kind() == kind)
                    .findFirst();
            Set<String> there = new HashSet<>();
            if (compared.isPresent()) {
                List<Line> lines = compared.get().lines();
                lines.forEach(line -> there.add(line.cells().key(kind)));
                keys.put(kind.code(), there);
                references(kind, lines, keys, problems);
                fixed(compared.get(), problems);
                if (kind.isYearly() && !years) {
                    tooEarly(compared.get(), problems);
                }
                kind.check(new SheetCheck(kind, lines, problems));
            } else if (stored != null && isConcerned(kind, comparisons)) {
                Map<String, Cells> rows = stored.now(kind);
                keys.put(kind.code(), rows.keySet());
                references(
                        kind,
                        rows.values().stream().map(cells -> new Line(0, cells)).toList(),
                        keys,
                        problems);
            }
        }
        Problems remarks = new Problems();
        if (problems.isEmpty()) {
            groups.check(comparisons, rowsOf(stored), kinds, problems, remarks);
        }
        return new SheetFindings(problems.all(), remarks.all());
    }

    private static Function<SheetKind<?>, Collection<Cells>> rowsOf(@Nullable SheetReading stored) {
        return kind -> stored == null ? List.of() : stored.now(kind).values();
    }

    /** Whether rows of a kind that the workbook lacks are named by its rows, or name rows that go. */
    private static boolean isConcerned(SheetKind<?> kind, List<SheetComparison> comparisons) {
        return comparisons.stream()
                .anyMatch(comparison -> refers(comparison.kind(), kind)
                        || (refers(kind, comparison.kind())
                                && !comparison.removals().isEmpty()));
    }

    private static boolean refers(SheetKind<?> from, SheetKind<?> to) {
        return from.columns().stream().anyMatch(column -> to.code().equals(column.refersTo()));
    }

    /** Told once, at the first of the rows: what to do is the same for all of them. */
    private static void tooEarly(SheetComparison comparison, Problems problems) {
        List<SheetChange> years = Stream.concat(comparison.puts().stream(), comparison.removals().stream())
                .toList();
        if (!years.isEmpty()) {
            SheetKind<?> kind = comparison.kind();
            SheetChange first = years.getFirst();
            new SheetCheck(kind, List.of(), problems)
                    .refuse(
                            new Line(first.number(), first.cells()),
                            kind.columns().getFirst().code(),
                            PlanProblem.NOT_IN_FORCE,
                            years.size());
        }
    }

    private static void fixed(SheetComparison comparison, Problems problems) {
        SheetKind<?> kind = comparison.kind();
        SheetCheck check = new SheetCheck(kind, List.of(), problems);
        for (SheetChange change : comparison.puts()) {
            Cells before = change.before();
            for (SheetColumn column : kind.columns()) {
                String after = change.cells().of(column.code());
                if (column.fixed() && before != null && !after.equals(before.of(column.code()))) {
                    check.refuse(
                            new Line(change.number(), change.cells()),
                            column.code(),
                            PlanProblem.CANNOT_CHANGE,
                            before.of(column.code()));
                }
            }
        }
    }

    private static void references(
            SheetKind<?> kind, List<Line> lines, Map<String, Set<String>> keys, Problems problems) {
        SheetCheck check = new SheetCheck(kind, lines, problems);
        for (SheetColumn column : kind.columns()) {
            String to = column.refersTo();
            if (to == null) {
                continue;
            }
            Set<String> there = keys.get(to);
            if (there == null) {
                continue;
            }
            for (Line line : lines) {
                String key = line.cells().of(column.code());
                if (!key.isEmpty() && !there.contains(key)) {
                    check.refuse(line, column.code(), PlanProblem.UNKNOWN_KEY);
                }
            }
        }
    }

    /** Writes what was compared: first what comes and changes, then, in the other direction, what goes. */
    void take(Edit edit, List<SheetComparison> comparisons) {
        if (comparisons.isEmpty()) {
            return;
        }
        PlanKeys keys = keys(edit.plan(), false);
        comparisons.forEach(comparison -> comparison
                .meant()
                .forEach((key, stored) -> keys.rename(comparison.kind().code(), stored, key)));
        Set<SheetGroup> taken = new HashSet<>();
        for (SheetComparison comparison : comparisons) {
            Optional<SheetGroup> group = groups.of(comparison.kind());
            if (group.isPresent()) {
                if (taken.add(group.get())) {
                    take(edit, keys, group.get(), comparisons);
                }
            } else if (!comparison.puts().isEmpty()) {
                comparison.kind().put(edit, keys, comparison.puts());
            }
        }
        for (SheetComparison comparison : comparisons.reversed()) {
            if (!comparison.removals().isEmpty() && groups.of(comparison.kind()).isEmpty()) {
                comparison.kind().remove(edit, keys, comparison.removals());
            }
        }
    }

    private void take(Edit edit, PlanKeys keys, SheetGroup group, List<SheetComparison> comparisons) {
        SheetReading stored = new SheetReading(edit.plan(), keys, ledger, List.of());
        GroupRows rows = SheetGroups.rows(group, comparisons, rowsOf(stored), kinds);
        if (rows.changesAnything()) {
            group.take(edit, keys, rows);
        }
    }
}
