package jp.hagukumi.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts elements back to what they said before, to the place where they stood, many with few statements. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ElementRestorer implements Restorer<ElementSaid> {

    private final PlanElements elements;
    private final StoredElements stored;
    private final Plans plans;
    private final ElementPlaces places;
    private final ElementAround around;
    private final PlanLedger ledger;

    ElementRestorer(
            PlanElements elements,
            StoredElements stored,
            Plans plans,
            ElementPlaces places,
            ElementAround around,
            PlanLedger ledger) {
        this.elements = elements;
        this.stored = stored;
        this.plans = plans;
        this.places = places;
        this.around = around;
        this.ledger = ledger;
    }

    @Override
    public Thing thing() {
        return Thing.ELEMENT;
    }

    @Override
    public Class<ElementSaid> type() {
        return ElementSaid.class;
    }

    @Override
    public @Nullable ElementSaid now(UUID subject) {
        return elements.findById(new ElementId(subject)).map(this::said).orElse(null);
    }

    @Override
    public Map<UUID, ElementSaid> now(Collection<UUID> subjects) {
        return now(found(List.copyOf(subjects)));
    }

    private Map<UUID, ElementSaid> now(Map<UUID, PlanElement> found) {
        Map<UUID, ElementSaid> now = new HashMap<>();
        found.forEach((id, element) -> now.put(id, said(element)));
        return now;
    }

    /** What an element says now. */
    ElementSaid said(PlanElement element) {
        Plan plan = plans.findById(element.plan()).orElseThrow();
        return element.said(plan.levels().get(element.place().level()));
    }

    /** An element as somebody is going to edit it. */
    EditableElement editable(PlanElement element) {
        return new EditableElement(
                element.id(), element.plan(), element.version(), said(element).level(), element.content());
    }

    @Override
    public void restore(Edit edit, UUID subject, @Nullable ElementSaid before) {
        SequencedMap<UUID, Optional<ElementSaid>> one = new LinkedHashMap<>();
        one.put(subject, Optional.ofNullable(before));
        restore(edit, one);
    }

    @Override
    public void restore(Edit edit, SequencedMap<UUID, Optional<ElementSaid>> before) {
        places.lock(edit.plan());
        Map<UUID, PlanElement> found = found(List.copyOf(before.keySet()));
        Map<UUID, ElementSaid> now = now(found);
        bringBack(edit.plan(), before, found);
        before.forEach((id, said) -> said.ifPresent(then -> putBack(Objects.requireNonNull(found.get(id)), then)));
        elements.flush();
        stored.delete(now.entrySet().stream()
                .filter(entry ->
                        before.getOrDefault(entry.getKey(), Optional.empty()).isEmpty())
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparing(ElementSaid::sortPath).reversed()))
                .map(entry -> Objects.requireNonNull(found.get(entry.getKey())))
                .toList());
        Map<UUID, Optional<ElementSaid>> kept = new LinkedHashMap<>();
        before.forEach((id, said) -> {
            Optional<ElementSaid> is = Optional.ofNullable(now.get(id));
            if (!said.equals(is)) {
                kept.put(id, is);
            }
        });
        ledger.changed(edit, Thing.ELEMENT, kept);
    }

    private Map<UUID, PlanElement> found(List<UUID> ids) {
        Map<UUID, PlanElement> found = new LinkedHashMap<>();
        for (int from = 0; from < ids.size(); from += PlanElement.AT_ONCE) {
            List<ElementId> some = ids.subList(from, Math.min(ids.size(), from + PlanElement.AT_ONCE)).stream()
                    .map(ElementId::new)
                    .toList();
            elements.findAllById(some).forEach(element -> found.put(element.id().value(), element));
        }
        return found;
    }

    /** Lets what has gone stand again, parents first; what it says of other elements is put back when all are there. */
    private void bringBack(PlanId plan, Map<UUID, Optional<ElementSaid>> before, Map<UUID, PlanElement> found) {
        Map<UUID, ElementSaid> gone = new HashMap<>();
        before.forEach((id, said) -> said.filter(then -> !found.containsKey(id)).ifPresent(then -> gone.put(id, then)));
        if (gone.isEmpty()) {
            return;
        }
        FormerPlaces former = new FormerPlaces(plan, stored, places);
        gone.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparing(ElementSaid::sortPath)))
                .forEach(entry -> {
                    ElementSaid said = entry.getValue();
                    ElementId id = new ElementId(entry.getKey());
                    PlanElement element = new PlanElement(
                            id,
                            plan,
                            Objects.requireNonNullElse(said.rowKey(), id.toString()),
                            former.of(id, parent(said), level(plan, said), said.sortPath()),
                            said.content().withoutOtherElements(),
                            around);
                    found.put(id.value(), elements.save(element));
                });
        elements.flush();
    }

    private void putBack(PlanElement element, ElementSaid before) {
        ElementId parent = parent(before);
        int level = level(element.plan(), before);
        // Siblings come and go; only what was moved among them and nothing else goes back among them.
        boolean onlyMoved = before.saysTheSameAs(said(element))
                && !before.sortPath().equals(element.place().sortPath());
        if (onlyMoved
                || !Objects.equals(element.place().parent(), parent)
                || element.place().level() != level) {
            int position = places.position(element.plan(), parent, element.id(), before.sortPath());
            places.move(element, parent, level, position);
        }
        element.say(before.content(), around);
        element.live(before.lifeThen(), around);
    }

    /** Takes an element out of its plan; refused when anything refers to it. */
    void remove(PlanElement element) {
        stored.delete(List.of(element));
    }

    private static @Nullable ElementId parent(ElementSaid said) {
        UUID parent = said.parent();
        return parent == null ? null : new ElementId(parent);
    }

    private int level(PlanId plan, ElementSaid said) {
        return plans.findById(plan).orElseThrow().rankOf(said.level());
    }
}
