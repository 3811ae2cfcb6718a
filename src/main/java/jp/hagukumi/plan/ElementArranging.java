package jp.hagukumi.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * UC-013: elements are put elsewhere in their plan, with everything below them, or taken out of it. A branch moves with
 * one statement, however large it is.
 */
@Service
@Transactional(readOnly = true)
@May(Operation.PLAN_EDIT)
public class ElementArranging {

    private final PlanElements elements;
    private final ElementPlaces places;
    private final ElementRestorer said;
    private final PlanLedger ledger;
    private final JdbcClient jdbc;

    ElementArranging(
            PlanElements elements, ElementPlaces places, ElementRestorer said, PlanLedger ledger, JdbcClient jdbc) {
        this.elements = elements;
        this.places = places;
        this.said = said;
        this.ledger = ledger;
        this.jdbc = jdbc;
    }

    /** An element as it is now, to be edited; nothing when it has gone. */
    public Optional<EditableElement> read(ElementId id) {
        return elements.findById(id).map(said::editable);
    }

    /** Another element beside this one that bears the same number, if there is one; that is allowed, but told. */
    public Optional<String> sameCodeBeside(ElementId id) {
        return jdbc.sql("""
                select o.title from plan_element e
                join plan_element o on o.plan_id = e.plan_id and o.parent_id <=> e.parent_id and o.id <> e.id
                    and o.code = e.code
                where e.id = :id and e.code <> '' limit 1
                """).param("id", id.toString()).query(String.class).optional();
    }

    /** The element behind it in the tree, whatever its level; nothing behind the last. */
    public Optional<ElementId> following(ElementId id) {
        return jdbc.sql("""
                select n.id from plan_element e
                join plan_element n on n.plan_id = e.plan_id and n.sort_path > e.sort_path
                where e.id = :id order by n.sort_path limit 1
                """)
                .param("id", id.toString())
                .query((row, number) -> new ElementId(UUID.fromString(row.getString("id"))))
                .optional();
    }

    /**
     * Moves an element by one step. Refused at the edge of the tree, and where the levels do not fit.
     *
     * @param seenParent the element above it as the person saw it, null at the top
     */
    @Transactional
    public void step(ElementId id, @Nullable ElementId seenParent, Step step) {
        PlanId plan = planOf(id);
        places.lock(plan);
        StoredTree tree = tree(plan);
        List<ElementId> siblings = tree.children(seenParent);
        int at = siblings.indexOf(id);
        if (at < 0) {
            throw new StaleVersion();
        }
        boolean possible = switch (step) {
            case UP, IN -> at > 0;
            case DOWN -> at < siblings.size() - 1;
            case OUT -> seenParent != null;
        };
        RuleViolation.unless(possible, "plan.violation.noStep." + step);
        switch (step) {
            case UP -> move(id, seenParent, seenParent, siblings.get(at - 1));
            case DOWN -> move(id, seenParent, seenParent, at + 2 < siblings.size() ? siblings.get(at + 2) : null);
            case IN -> move(id, seenParent, siblings.get(at - 1), null);
            case OUT -> {
                ElementId parent = Objects.requireNonNull(seenParent);
                ElementId above = tree.parent(parent);
                List<ElementId> uncles = tree.children(above);
                int next = uncles.indexOf(parent) + 1;
                move(id, seenParent, above, next < uncles.size() ? uncles.get(next) : null);
            }
        }
    }

    /**
     * Moves an element with everything below it. Refused where it would stand below itself or its level is not below the
     * level of what it would stand under.
     *
     * @param seenParent the element above it as the person saw it, null at the top
     * @param parent the element under which it is to stand, null for the top
     * @param before the element before which it is to stand, null for behind all others
     */
    @Transactional
    public void move(
            ElementId id, @Nullable ElementId seenParent, @Nullable ElementId parent, @Nullable ElementId before) {
        PlanId plan = planOf(id);
        places.lock(plan);
        Edit edit = ledger.begin(plan, "element.move");
        PlanElement element = elements.findById(id).orElseThrow(() -> new RuleViolation("plan.violation.elementGone"));
        if (!Objects.equals(element.place().parent(), seenParent)) {
            throw new StaleVersion();
        }
        List<ElementId> others = tree(plan).children(parent).stream()
                .filter(other -> !other.equals(id))
                .toList();
        int position = before == null ? others.size() : others.indexOf(before);
        if (position < 0) {
            throw new StaleVersion();
        }
        ElementSaid stood = said.said(element);
        places.move(element, parent, element.place().level(), position);
        ledger.changed(edit, Thing.ELEMENT, id.value(), stood);
    }

    /**
     * Moves an element to where it was dropped beside another one, under the conditions of a move.
     *
     * @param seenParent the element above it as the person saw it, null at the top
     * @param open whether what stands below an element showed
     */
    @Transactional
    public void drop(
            ElementId id, @Nullable ElementId seenParent, ElementId target, DropSide side, Predicate<ElementId> open) {
        PlanId plan = planOf(id);
        places.lock(plan);
        DropAim aim = DropAim.of(tree(plan), id, target, side, open);
        move(id, seenParent, aim.parent(), aim.before());
    }

    /** What it would mean to move an element to a place, or why it cannot be moved there. */
    public MoveEffect foresee(ElementId id, @Nullable ElementId parent, @Nullable ElementId before) {
        PlanElement element = elements.findById(id).orElseThrow(() -> new RuleViolation("plan.violation.elementGone"));
        List<ElementId> others = tree(element.plan()).children(parent).stream()
                .filter(other -> !other.equals(id))
                .toList();
        int position = before == null ? others.size() : others.indexOf(before);
        RuleViolation refused = position < 0 ? new StaleVersion() : places.misfit(element, parent);
        return new MoveEffect(
                places.below(element), position + 1, refused == null ? sameCode(element, parent) : "", refused);
    }

    private String sameCode(PlanElement element, @Nullable ElementId parent) {
        return jdbc
                .sql("""
                select title from plan_element
                where plan_id = :plan and parent_id <=> :parent and id <> :id and code = :code and code <> '' limit 1
                """)
                .param("plan", element.plan().toString())
                .param("parent", parent == null ? null : parent.toString())
                .param("id", element.id().toString())
                .param("code", element.content().code())
                .query(String.class)
                .list()
                .stream()
                .findFirst()
                .orElse("");
    }

    /** Why an element cannot be taken out. It is tried and rolled back, since every module may refer to elements. */
    @Transactional
    public Optional<RuleViolation> foreseeRemoval(ElementId id) {
        // As those who write do it: else the one who saves could be the one whom a deadlock ends.
        places.lock(planOf(id));
        PlanElement element = elements.findById(id).orElseThrow(() -> new RuleViolation("plan.violation.elementGone"));
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        try {
            takeOut(element);
            return Optional.empty();
        } catch (RuleViolation refused) {
            return Optional.of(refused);
        }
    }

    /** Takes an element out of the plan. Refused when anything stands below it or refers to it. */
    @Transactional
    public void remove(ElementId id, long seenVersion) {
        PlanId plan = planOf(id);
        places.lock(plan);
        Edit edit = ledger.begin(plan, "element.remove");
        PlanElement element = elements.findById(id).orElseThrow(() -> new RuleViolation("plan.violation.elementGone"));
        element.expect(seenVersion);
        ElementSaid was = said.said(element);
        takeOut(element);
        ledger.changed(edit, Thing.ELEMENT, id.value(), was);
    }

    private void takeOut(PlanElement element) {
        int below = places.below(element);
        RuleViolation.unless(
                below == 0, "plan.violation.elementHasBelow", element.content().title(), below);
        said.remove(element);
    }

    private PlanId planOf(ElementId id) {
        return jdbc.sql("select plan_id from plan_element where id = :id")
                .param("id", id.toString())
                .query((row, number) -> new PlanId(UUID.fromString(row.getString("plan_id"))))
                .optional()
                .orElseThrow(() -> new RuleViolation("plan.violation.elementGone"));
    }

    private StoredTree tree(PlanId plan) {
        return new StoredTree(jdbc, plan);
    }
}
