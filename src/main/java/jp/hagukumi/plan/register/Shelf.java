package jp.hagukumi.plan.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import jp.hagukumi.plan.Edit;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.Restorer;
import jp.hagukumi.plan.Thing;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * One kind of entries: where they are kept, and what they said before. Whoever calls it has judged permission and holds
 * a transaction.
 */
abstract class Shelf<E extends Entry<S>, S extends Record & Said> implements Restorer<S> {

    private final Thing thing;
    private final Class<S> type;
    private final Entries<E> entries;
    private final PlanLedger ledger;
    private final BiFunction<EntryId, PlanId, E> maker;

    Shelf(Thing thing, Class<S> type, Entries<E> entries, PlanLedger ledger, BiFunction<EntryId, PlanId, E> maker) {
        this.thing = thing;
        this.type = type;
        this.entries = entries;
        this.ledger = ledger;
        this.maker = maker;
    }

    /** The entries of a plan in their order, as of the end of a revision. */
    List<Registered<S>> of(PlanId plan, int revision) {
        Map<EntryId, Registered<S>> read = new HashMap<>();
        entries.findByPlanOrderByPlace(plan).forEach(entry -> read.put(entry.id(), entry.read()));
        if (revision != PlanLedger.NOW) {
            Map<UUID, Optional<S>> then = ledger.differing(plan, thing, revision, type);
            then.forEach((subject, said) -> {
                EntryId id = new EntryId(subject);
                read.remove(id);
                said.ifPresent(words -> read.put(id, new Registered<>(id, 0, words)));
            });
        }
        List<Registered<S>> sorted = new ArrayList<>(read.values());
        sorted.sort(
                Comparator.comparingInt((Registered<S> entry) -> entry.said().place())
                        .thenComparing(entry -> entry.id().value()));
        return sorted;
    }

    Optional<Registered<S>> find(EntryId id) {
        return entries.findById(id).map(Entry::read);
    }

    /** Adds an entry at the end of its register. */
    EntryId add(Edit edit, S said) {
        int place = entries.findByPlanOrderByPlace(edit.plan()).stream()
                        .mapToInt(Entry::place)
                        .max()
                        .orElse(-1)
                + 1;
        EntryId id = EntryId.next();
        put(edit, id, type.cast(said.at(place)));
        return id;
    }

    /** Makes an entry say something else, in the place where it stands. */
    void change(Edit edit, EntryId id, S said) {
        E entry = stored(id);
        RuleViolation.unless(entry.plan().equals(edit.plan()), "plan.violation.entryGone");
        put(edit, id, type.cast(said.at(entry.place())));
    }

    /** Lets two neighbours change places. */
    void swap(Edit edit, EntryId one, EntryId other) {
        S first = stored(one).said();
        S second = stored(other).said();
        put(edit, one, type.cast(first.at(second.place())));
        put(edit, other, type.cast(second.at(first.place())));
    }

    void remove(Edit edit, EntryId id) {
        remove(edit, List.of(id));
    }

    /** Takes several entries away, all in one go. */
    void remove(Edit edit, Collection<EntryId> ids) {
        Map<UUID, Optional<S>> before = new LinkedHashMap<>();
        for (EntryId id : ids) {
            E entry = stored(id);
            before.put(id.value(), Optional.of(entry.said()));
            entries.delete(entry);
        }
        ledger.changed(edit, thing, before);
        try {
            entries.flush();
        } catch (DataIntegrityViolationException linked) {
            throw new RuleViolation("plan.violation.entryInUse");
        }
    }

    /** Makes an entry say this, in the place that it names; one that is not there is added. */
    void put(Edit edit, EntryId id, S said) {
        put(edit, Map.of(id, said));
    }

    /** The same for several, all in one go. */
    void put(Edit edit, Map<EntryId, S> all) {
        Map<EntryId, E> known = new HashMap<>();
        entries.findByPlanOrderByPlace(edit.plan()).forEach(entry -> known.put(entry.id(), entry));
        Map<UUID, Optional<S>> before = new LinkedHashMap<>();
        List<E> added = new ArrayList<>();
        all.forEach((id, said) -> {
            E entry = known.get(id);
            S stood = entry == null ? null : entry.said();
            if (entry == null) {
                entry = maker.apply(id, edit.plan());
                added.add(entry);
            }
            entry.say(said);
            if (!entry.said().equals(stood)) {
                before.put(id.value(), Optional.ofNullable(stood));
            }
        });
        ledger.changed(edit, thing, before);
        entries.saveAll(added);
        entries.flush();
    }

    private E stored(EntryId id) {
        return entries.findById(id).orElseThrow(() -> new RuleViolation("plan.violation.entryGone"));
    }

    @Override
    public Thing thing() {
        return thing;
    }

    @Override
    public Class<S> type() {
        return type;
    }

    @Override
    public @Nullable S now(UUID subject) {
        return entries.findById(new EntryId(subject)).map(Entry::said).orElse(null);
    }

    @Override
    public Map<UUID, S> now(Collection<UUID> subjects) {
        Map<UUID, S> said = new HashMap<>();
        entries.findAllById(subjects.stream().map(EntryId::new).toList())
                .forEach(entry -> said.put(entry.id().value(), entry.said()));
        return said;
    }

    @Override
    public void restore(Edit edit, UUID subject, @Nullable S before) {
        if (before == null) {
            remove(edit, new EntryId(subject));
        } else {
            put(edit, new EntryId(subject), before);
        }
    }
}
