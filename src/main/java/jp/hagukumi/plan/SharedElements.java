package jp.hagukumi.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Elements of which another live plan holds the same project, so that one yearly entry serves both (R1.5.7, R1.5.9). It
 * asks for no permission: whoever reads has judged it, and whoever writes shows the {@link Edit} under which it was.
 */
@Component
@Transactional(readOnly = true)
public class SharedElements {

    private final JdbcClient jdbc;
    private final ElementQueries elements;

    SharedElements(JdbcClient jdbc, ElementQueries elements) {
        this.jdbc = jdbc;
        this.elements = elements;
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

    /** The element whose report serves this one, nothing when it is reported on itself. */
    public Optional<ElementId> serving(ElementId element) {
        return jdbc.sql("select by_element_id from plan_served where element_id = :element")
                .param("element", element.toString())
                .query((row, number) -> id(row.getString("by_element_id")))
                .optional();
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
        stop(edit, element);
        jdbc.sql("insert into plan_served (element_id, by_element_id) values (:element, :by)")
                .param("element", element.toString())
                .param("by", by.toString())
                .update();
    }

    /** Lets an element be reported on itself again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void stop(Edit edit, ElementId element) {
        RuleViolation.unless(stored(element).plan().equals(edit.plan()), "plan.violation.elementGone");
        jdbc.sql("delete from plan_served where element_id = :element")
                .param("element", element.toString())
                .update();
    }

    private ElementRow stored(ElementId id) {
        return elements.element(id).orElseThrow(() -> new RuleViolation("plan.violation.elementGone"));
    }

    private static ElementId id(String text) {
        return new ElementId(UUID.fromString(text));
    }
}
