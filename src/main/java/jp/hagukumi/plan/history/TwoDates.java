package jp.hagukumi.plan.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import jp.hagukumi.plan.ElementSaid;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.Thing;
import org.jspecify.annotations.Nullable;

/** Two dates of one plan while they are being compared. */
final class TwoDates {

    /** @param to not before {@code from} */
    record Dates(PlanId plan, int from, int to) {}

    private final PlanLedger ledger;
    private final Dates dates;
    private final ElementsThen elementsThen;
    private final ElementsThen elementsLater;
    private final SaidWords then;
    private final SaidWords later;

    TwoDates(PlanLedger ledger, ElementsNow now, SaidWords.Source words, Dates dates) {
        this.ledger = ledger;
        this.dates = dates;
        this.elementsThen = new ElementsThen(now, differing(Thing.ELEMENT, ElementSaid.class, dates.from()));
        this.elementsLater = new ElementsThen(now, differing(Thing.ELEMENT, ElementSaid.class, dates.to()));
        this.then = words.at(dates.plan(), dates.from(), elementsThen::name);
        this.later = words.at(dates.plan(), dates.to(), elementsLater::name);
    }

    private <T extends Record> Map<UUID, Optional<T>> differing(Thing thing, Class<T> type, int revision) {
        return revision == PlanLedger.NOW ? Map.of() : ledger.differing(dates.plan(), thing, revision, type);
    }

    /** What one thing said on the two dates. */
    private record Pair<T extends Record>(
            UUID subject, @Nullable T before, @Nullable T after) {}

    private record Ordered(String order, ComparedRow row) {}

    /** The things of one kind that differ, in the order of the plan. */
    <T extends Record> List<ComparedRow> rows(ComparedThing<T> kind) {
        List<Pair<T>> pairs = pairs(kind);
        elementsThen.load(above(kind, pairs.stream().map(Pair::before).toList()));
        elementsLater.load(above(kind, pairs.stream().map(Pair::after).toList()));
        Map<UUID, SortedSet<Integer>> revisions =
                ledger.revisionsOf(dates.plan(), kind.thing(), dates.from(), dates.to());
        List<Ordered> rows = new ArrayList<>();
        for (Pair<T> pair : pairs) {
            ComparedRow row = row(kind, pair, revisions.getOrDefault(pair.subject(), new TreeSet<>()));
            if (!row.differences().isEmpty()) {
                rows.add(new Ordered(order(kind, pair), row));
            }
        }
        return rows.stream()
                .sorted(Comparator.comparing(Ordered::order)
                        .thenComparing(one -> one.row().title()))
                .map(Ordered::row)
                .toList();
    }

    private <T extends Record> List<Pair<T>> pairs(ComparedThing<T> kind) {
        Map<UUID, Optional<T>> before = differing(kind.thing(), kind.type(), dates.from());
        Map<UUID, Optional<T>> after = differing(kind.thing(), kind.type(), dates.to());
        Set<UUID> subjects = new HashSet<>(before.keySet());
        subjects.addAll(after.keySet());
        Map<UUID, T> now = new HashMap<>();
        List<UUID> asToday = subjects.stream()
                .filter(subject -> !before.containsKey(subject) || !after.containsKey(subject))
                .toList();
        if (!asToday.isEmpty()) {
            now.putAll(kind.now(dates.plan(), asToday));
        }
        return subjects.stream()
                .map(subject -> new Pair<T>(
                        subject,
                        before.getOrDefault(subject, Optional.ofNullable(now.get(subject)))
                                .orElse(null),
                        after.getOrDefault(subject, Optional.ofNullable(now.get(subject)))
                                .orElse(null)))
                .toList();
    }

    private static <T extends Record> List<UUID> above(ComparedThing<T> kind, List<@Nullable T> said) {
        return said.stream()
                .filter(Objects::nonNull)
                .map(kind::above)
                .filter(Objects::nonNull)
                .toList();
    }

    private <T extends Record> ComparedRow row(ComparedThing<T> kind, Pair<T> pair, SortedSet<Integer> revisions) {
        T before = pair.before();
        T after = pair.after();
        List<ComparedField> fields = Said.differing(kind, pair.subject(), before, then, after, later);
        UUID aboveBefore = before == null ? null : kind.above(before);
        UUID aboveAfter = after == null ? null : kind.above(after);
        Set<Difference> differences = EnumSet.noneOf(Difference.class);
        if (before != null && after != null) {
            if (!fields.isEmpty()) {
                differences.add(Difference.CHANGED);
            }
            if (!Objects.equals(aboveBefore, aboveAfter)) {
                differences.add(Difference.MOVED);
            }
        } else if (after != null) {
            differences.add(Difference.ADDED);
        } else if (before != null) {
            differences.add(Difference.REMOVED);
        }
        return new ComparedRow(
                kind.thing(),
                pair.subject(),
                differences,
                before == null ? "" : kind.title(pair.subject(), before, then),
                after == null ? "" : kind.title(pair.subject(), after, later),
                elementsThen.path(aboveBefore),
                elementsLater.path(aboveAfter),
                fields,
                List.copyOf(revisions));
    }

    /** Elements as the tree has them, everything else behind the element that it stands on. */
    private <T extends Record> String order(ComparedThing<T> kind, Pair<T> pair) {
        T after = pair.after();
        T before = pair.before();
        if (kind.thing() == Thing.ELEMENT) {
            return (after == null ? elementsThen : elementsLater).order(pair.subject());
        }
        if (after != null) {
            return elementsLater.order(kind.above(after)) + "/" + kind.order(after);
        }
        return before == null ? "" : elementsThen.order(kind.above(before)) + "/" + kind.order(before);
    }
}
