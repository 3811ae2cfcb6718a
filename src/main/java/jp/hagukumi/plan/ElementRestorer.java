package jp.hagukumi.plan;

import java.util.Objects;
import java.util.UUID;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts elements back to what they said before, to the place where they stood. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ElementRestorer implements Restorer<ElementSaid> {

    private final PlanElements elements;
    private final Plans plans;
    private final ElementPlaces places;
    private final ElementAround around;
    private final PlanLedger ledger;

    ElementRestorer(PlanElements elements, Plans plans, ElementPlaces places, ElementAround around, PlanLedger ledger) {
        this.elements = elements;
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
        places.lock(edit.plan());
        ElementId id = new ElementId(subject);
        PlanElement element = elements.findById(id).orElse(null);
        ElementSaid now = element == null ? null : said(element);
        if (before == null) {
            if (element != null) {
                remove(element);
            }
        } else if (element == null) {
            bringBack(edit.plan(), id, before);
        } else {
            putBack(element, before);
        }
        if (!Objects.equals(before, now)) {
            ledger.changed(edit, Thing.ELEMENT, subject, now);
        }
    }

    /** Takes an element out of its plan; refused when anything refers to it. */
    void remove(PlanElement element) {
        String title = element.content().title();
        try {
            elements.delete(element);
            elements.flush();
        } catch (DataIntegrityViolationException used) {
            throw new RuleViolation("plan.violation.elementInUse", title);
        }
    }

    private void bringBack(PlanId plan, ElementId id, ElementSaid before) {
        ElementId parent = parent(before);
        int position = places.position(plan, parent, id, before.sortPath());
        PlanElement element = new PlanElement(
                id,
                plan,
                Objects.requireNonNullElse(before.rowKey(), id.toString()),
                places.room(plan, parent, level(plan, before), position),
                before.content(),
                around);
        element.live(before.lifeThen(), around);
        elements.saveAndFlush(element);
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
        elements.flush();
    }

    private static @Nullable ElementId parent(ElementSaid said) {
        UUID parent = said.parent();
        return parent == null ? null : new ElementId(parent);
    }

    private int level(PlanId plan, ElementSaid said) {
        return plans.findById(plan).orElseThrow().rankOf(said.level());
    }
}
