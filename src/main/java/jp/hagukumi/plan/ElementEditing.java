package jp.hagukumi.plan;

import java.util.UUID;
import java.util.function.Consumer;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-013: the elements of a plan are edited by hand. */
@Service
@Transactional(readOnly = true)
@May(Operation.PLAN_EDIT)
public class ElementEditing {

    private final PlanElements elements;
    private final Plans plans;
    private final ElementPlaces places;
    private final ElementRestorer said;
    private final ElementAround around;
    private final PlanLedger ledger;
    private final ElementDrafts drafts;
    private final JdbcClient jdbc;

    ElementEditing(
            PlanElements elements,
            Plans plans,
            ElementPlaces places,
            ElementRestorer said,
            ElementAround around,
            PlanLedger ledger,
            ElementDrafts drafts,
            JdbcClient jdbc) {
        this.elements = elements;
        this.plans = plans;
        this.places = places;
        this.said = said;
        this.around = around;
        this.ledger = ledger;
        this.drafts = drafts;
        this.jdbc = jdbc;
    }

    /**
     * Makes an element say something else. What others saved meanwhile in other fields stays; where they wrote in the
     * same ones nothing is written.
     *
     * @param seen the element as the person read it
     */
    @Transactional
    public Written change(EditableElement seen, ElementContent mine) {
        return change(seen, mine, null);
    }

    /**
     * The same.
     *
     * @param draft what the person had kept of it as a draft, which is gone once it is saved
     */
    @Transactional
    public Written change(EditableElement seen, ElementContent mine, @Nullable DraftId draft) {
        ledger.expectEditable(seen.plan());
        PlanElement element = elements.lockedForEdit(seen.id(), seen.plan())
                .orElseThrow(() -> new RuleViolation("plan.violation.elementGone"));
        ElementContent stored = element.content();
        ThreeWay<ElementContent> both = new ThreeWay<>(seen.content(), mine, stored);
        // Not by the version: that of an element which was taken out and put back begins anew.
        boolean alone = stored.equals(seen.content());
        if (!alone && !both.conflicts().isEmpty()) {
            return new Written.Both(said.editable(element), both);
        }
        ElementContent content = alone ? mine : both.merged();
        if (draft != null) {
            drafts.discard(draft);
        }
        if (content.equals(stored)) {
            return new Written.Same();
        }
        change(element, "element.change", changed -> changed.say(content, around));
        return alone ? new Written.Saved() : new Written.Merged();
    }

    /** Says that an element has been completed (完了) from a fiscal year on. */
    @Transactional
    public void complete(ElementId id, long seenVersion, @Nullable FiscalYear since, String reason) {
        change(id, seenVersion, "element.complete", element -> element.complete(since, reason));
    }

    /** Gives an element up (廃止) from a fiscal year on. */
    @Transactional
    public void abolish(ElementId id, long seenVersion, @Nullable FiscalYear since, String reason) {
        change(id, seenVersion, "element.abolish", element -> element.abolish(since, reason));
    }

    /** Says that another element of the plan carries an element on (統合) from a fiscal year on. */
    @Transactional
    public void merge(
            ElementId id, long seenVersion, @Nullable ElementId into, @Nullable FiscalYear since, String reason) {
        change(id, seenVersion, "element.merge", element -> element.mergeInto(into, since, reason, around));
    }

    /** Takes back that an element has ended. */
    @Transactional
    public void resume(ElementId id, long seenVersion) {
        change(id, seenVersion, "element.resume", PlanElement::resume);
    }

    private void change(ElementId id, long seenVersion, String deed, Consumer<PlanElement> change) {
        PlanElement element = elements.findById(id).orElseThrow(() -> new RuleViolation("plan.violation.elementGone"));
        change(element, deed, changed -> {
            changed.expect(seenVersion);
            change.accept(changed);
        });
    }

    private void change(PlanElement element, String deed, Consumer<PlanElement> change) {
        Edit edit = ledger.begin(element.plan(), deed);
        ElementSaid before = said.said(element);
        change.accept(element);
        if (!said.said(element).saysTheSameAs(before)) {
            ledger.changed(edit, Thing.ELEMENT, element.id().value(), before);
        }
        elements.flush();
    }

    /**
     * Adds an element behind those that stand below the same one.
     *
     * @param parent the element above, null at the top
     * @param level one of the plan's levels, below the parent's
     */
    @Transactional
    public ElementId add(PlanId plan, @Nullable ElementId parent, String level, ElementContent content) {
        places.lock(plan);
        Edit edit = ledger.begin(plan, "element.add");
        int rank = plans.findById(plan).orElseThrow().rankOf(level);
        ElementPlace place = places.room(plan, parent, rank, ElementPlaces.LAST);
        PlanElement element = elements.saveAndFlush(new PlanElement(plan, freeKey(plan), place, content, around));
        UUID id = element.id().value();
        ledger.changed(edit, Thing.ELEMENT, id, null);
        return element.id();
    }

    /** A row key for workbooks that no element of the plan has or ever had: the next number. */
    private String freeKey(PlanId plan) {
        return jdbc.sql("""
                select concat('e', 1 + greatest(
                    (select count(*) from plan_element where plan_id = :plan),
                    coalesce(max(cast(substr(k.row_key, 2) as unsigned)), 0)))
                from (select row_key from plan_element where plan_id = :plan
                    union all select json_value(said, '$.rowKey') from plan_change
                    where plan_id = :plan and thing = 'ELEMENT' and said is not null) k
                where k.row_key regexp '^e[0-9]{1,9}$'
                """).param("plan", plan.toString()).query(String.class).single();
    }
}
