package jp.hagukumi.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Elements of which another live plan holds the same project, so that one yearly entry serves both (R1.5.7, R1.5.9). It
 * asks for no permission: whoever reads has judged it, and whoever writes shows the {@link Edit} under which it was. What
 * held before is in the ledger of the plan that is served (decision 0021).
 */
@Component
@Transactional(readOnly = true)
public class SharedElements {

    private final JdbcClient jdbc;
    private final ElementQueries elements;
    private final PlanLedger ledger;

    SharedElements(JdbcClient jdbc, ElementQueries elements, PlanLedger ledger) {
        this.jdbc = jdbc;
        this.elements = elements;
        this.ledger = ledger;
    }

    /** The elements of a plan that are reported on elsewhere, each with the element whose report serves it. */
    public Map<ElementId, ElementId> servedIn(PlanId plan) {
        Map<ElementId, ElementId> served = new HashMap<>();
        jdbc.sql("""
                select s.element_id, s.by_element_id from plan_served s
                join plan_element e on e.id = s.element_id where e.plan_id = :plan
                """).param("plan", plan.toString()).query(row -> {
            served.put(id(row.getString("element_id")), id(row.getString("by_element_id")));
        });
        return served;
    }

    /** The same as it stood at the end of a revision of the plan. */
    public Map<ElementId, ElementId> servedIn(PlanId plan, int revision) {
        Map<ElementId, ElementId> served = servedIn(plan);
        if (revision != PlanLedger.NOW) {
            ledger.differing(plan, Thing.SERVED, revision, ServedSaid.class).forEach((subject, then) -> {
                ElementId element = new ElementId(subject);
                then.ifPresentOrElse(said -> served.put(element, said.by()), () -> served.remove(element));
            });
        }
        return served;
    }

    /** The element whose report serves this one, nothing when it is reported on itself. */
    public Optional<ElementId> serving(ElementId element) {
        return jdbc.sql("select by_element_id from plan_served where element_id = :element")
                .param("element", element.toString())
                .query((row, number) -> id(row.getString("by_element_id")))
                .optional();
    }

    /** The same as it stood at the end of a revision of the plan that is served. */
    public Optional<ElementId> serving(ElementId element, int revision) {
        ServedSaid now = said(List.of(element.value())).get(element.value());
        return Optional.ofNullable(ledger.at(Thing.SERVED, element.value(), revision, ServedSaid.class, now))
                .map(ServedSaid::by);
    }

    /** What holds now of those of the given elements that are reported on elsewhere. */
    public Map<UUID, ServedSaid> said(Collection<UUID> elements) {
        Map<UUID, ServedSaid> said = new HashMap<>();
        jdbc.sql("select element_id, by_element_id from plan_served where element_id in (:elements)")
                .param("elements", elements.stream().map(UUID::toString).toList())
                .query(row -> {
                    ElementId element = id(row.getString("element_id"));
                    said.put(element.value(), new ServedSaid(element, id(row.getString("by_element_id"))));
                });
        return said;
    }

    /** The elements of other plans that the report on this one serves as well. */
    public List<ElementId> servedBy(ElementId element) {
        return jdbc.sql("select element_id from plan_served where by_element_id = :element")
                .param("element", element.toString())
                .query((row, number) -> id(row.getString("element_id")))
                .list();
    }

    /** Lets the report on one element serve another of another plan; refused where that would lead in a chain. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void serve(Edit edit, ElementId element, ElementId by) {
        ElementRow served = stored(element);
        ElementRow serving = stored(by);
        RuleViolation.unless(served.plan().equals(edit.plan()), "plan.violation.elementGone");
        RuleViolation.unless(!served.plan().equals(serving.plan()), "plan.violation.servedBySamePlan");
        RuleViolation.unless(served.project() && serving.project(), "plan.violation.servedNoProject");
        RuleViolation.unless(serving(by).isEmpty() && servedBy(element).isEmpty(), "plan.violation.servedInChain");
        put(edit, element, by);
    }

    /** Lets an element be reported on itself again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void stop(Edit edit, ElementId element) {
        RuleViolation.unless(stored(element).plan().equals(edit.plan()), "plan.violation.elementGone");
        put(edit, element, null);
    }

    private void put(Edit edit, ElementId element, @Nullable ElementId by) {
        ElementId before = serving(element).orElse(null);
        if (Objects.equals(before, by)) {
            return;
        }
        jdbc.sql("delete from plan_served where element_id = :element")
                .param("element", element.toString())
                .update();
        if (by != null) {
            jdbc.sql("insert into plan_served (element_id, by_element_id) values (:element, :by)")
                    .param("element", element.toString())
                    .param("by", by.toString())
                    .update();
        }
        ledger.changed(edit, Thing.SERVED, element.value(), before == null ? null : new ServedSaid(element, before));
    }

    private ElementRow stored(ElementId id) {
        return elements.element(id).orElseThrow(() -> new RuleViolation("plan.violation.elementGone"));
    }

    private static ElementId id(String text) {
        return new ElementId(UUID.fromString(text));
    }
}
