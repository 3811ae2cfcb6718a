package jp.hagukumi.plan;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rows that the things of one stored plan make, today and when one workbook was written. What kinds of the same thing
 * share is read once.
 */
final class SheetReading {

    private final PlanId plan;
    private final PlanKeys keys;
    private final PlanLedger ledger;
    private final Collection<GoneElement> returning;
    private final Map<Thing, Map<UUID, ? extends Record>> contents = new EnumMap<>(Thing.class);
    private final Map<Thing, Map<UUID, ? extends Optional<? extends Record>>> changed = new EnumMap<>(Thing.class);
    private final Map<String, Map<String, Cells>> rows = new HashMap<>();

    /** @param returning elements that count as being there although they were taken out */
    SheetReading(PlanId plan, PlanKeys keys, PlanLedger ledger, Collection<GoneElement> returning) {
        this.returning = returning;
        this.plan = plan;
        this.keys = keys;
        this.ledger = ledger;
    }

    /** The rows of today, by key. */
    Map<String, Cells> now(SheetKind<?> kind) {
        return rows.computeIfAbsent(kind.code(), first -> rowsNow(kind));
    }

    /**
     * The same beside a workbook: what is kept without being shown, and was shown when it was written, counts as being
     * there with what comes back.
     */
    Map<String, Cells> now(SheetKind<?> kind, @Nullable Map<String, Cells> then, RowFates fates) {
        if (then == null || !fates.concern(kind, RowFates.Fate.COMES_BACK)) {
            return now(kind);
        }
        Map<String, Cells> all = new LinkedHashMap<>(now(kind));
        rowsKept(kind).forEach((key, cells) -> {
            if (then.containsKey(key) && fates.names(kind, cells, RowFates.Fate.COMES_BACK)) {
                all.putIfAbsent(key, cells);
            }
        });
        return all;
    }

    /** The rows of when a workbook was written, by key; null when it was written from another plan. */
    @Nullable
    Map<String, Cells> then(SheetKind<?> kind, WorkbookBase base) {
        return base.plan().equals(plan) ? rowsThen(kind, base.change()) : null;
    }

    private <C extends Record> Map<String, Cells> rowsNow(SheetKind<C> kind) {
        return rows(kind, kind.shown(plan, contents(kind), SheetKind.TODAY));
    }

    private <C extends Record> Map<String, Cells> rowsKept(SheetKind<C> kind) {
        return rows(kind, contents(kind));
    }

    private <C extends Record> Map<String, Cells> rowsThen(SheetKind<C> kind, long change) {
        Map<UUID, C> then = contents(kind);
        changed.computeIfAbsent(kind.thing(), first -> ledger.since(plan, kind.thing(), change, kind.type()))
                .forEach((id, said) -> {
                    if (said.isPresent()) {
                        then.put(id, kind.type().cast(said.get()));
                    } else {
                        then.remove(id);
                    }
                });
        return rows(kind, kind.shown(plan, then, change));
    }

    private <C extends Record> Map<UUID, C> contents(SheetKind<C> kind) {
        Map<UUID, C> typed = new LinkedHashMap<>();
        contents.computeIfAbsent(kind.thing(), first -> kind.contents(plan))
                .forEach((id, content) -> typed.put(id, kind.type().cast(content)));
        if (kind.thing() == Thing.ELEMENT) {
            returning.forEach(
                    element -> typed.put(element.id().value(), kind.type().cast(element.said())));
        }
        return typed;
    }

    private <C extends Record> Map<String, Cells> rows(SheetKind<C> kind, Map<UUID, C> of) {
        Map<String, Cells> byKey = new LinkedHashMap<>();
        kind.rows(plan, of, keys).forEach(cells -> byKey.put(cells.key(kind), cells));
        return byKey;
    }
}
