package jp.hagukumi.plan;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored elements of a plan the way an import needs them: all places at once, contents a few at a time. */
@Repository
class StoredElements {

    /** What belongs to an element and goes with it. */
    private static final List<String> PARTS = List.of(
            "plan_element_department",
            "plan_element_term",
            "plan_element_partner",
            "plan_element_evidence",
            "plan_listing",
            "plan_related");

    private final PlanElements elements;
    private final EntityManager entities;
    private final JdbcClient jdbc;

    StoredElements(PlanElements elements, EntityManager entities, JdbcClient jdbc) {
        this.elements = elements;
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /** All elements of a plan in tree order. */
    List<StoredNode> nodes(PlanId plan) {
        return jdbc.sql("""
                select e.id, e.row_key, a.row_key as parent_key, e.sort_path, l.label, e.code, e.title
                from plan_element e
                join plan_level l on l.plan_id = e.plan_id and l.place = e.level
                left join plan_element a on a.id = e.parent_id
                where e.plan_id = :plan order by e.sort_path
                """)
                .param("plan", plan.toString())
                .query((row, number) -> new StoredNode(
                        new ElementId(UUID.fromString(row.getString("id"))),
                        Objects.requireNonNull(row.getString("row_key")),
                        row.getString("parent_key"),
                        Objects.requireNonNull(row.getString("sort_path")),
                        Objects.requireNonNull(row.getString("label")),
                        Objects.requireNonNull(row.getString("code")),
                        Objects.requireNonNull(row.getString("title"))))
                .list();
    }

    /** Where the elements of a plan stand. */
    Map<ElementId, ElementPlace> places(PlanId plan) {
        Map<ElementId, ElementPlace> places = new HashMap<>();
        jdbc.sql("select id, parent_id, sort_path, level from plan_element where plan_id = :plan")
                .param("plan", plan.toString())
                .query(row -> {
                    String parent = row.getString("parent_id");
                    places.put(
                            new ElementId(UUID.fromString(row.getString("id"))),
                            new ElementPlace(
                                    parent == null ? null : new ElementId(UUID.fromString(parent)),
                                    Objects.requireNonNull(row.getString("sort_path")),
                                    row.getInt("level")));
                });
        return places;
    }

    /** Deletes elements, of which those below stand first; refused when anything else refers to one of them. */
    void delete(List<PlanElement> gone) {
        Map<ElementId, String> titles = new LinkedHashMap<>();
        gone.forEach(element -> titles.put(element.id(), element.content().title()));
        entities.flush();
        gone.forEach(entities::detach);
        List<String> ids = titles.keySet().stream().map(ElementId::toString).toList();
        PARTS.forEach(table -> some(ids, "delete from " + table + " where element_id in (:ids)"));
        some(ids, "update plan_element set merged_into = null where id in (:ids)");
        try {
            some(ids, "delete from plan_element where id in (:ids) order by sort_path desc");
        } catch (DataIntegrityViolationException used) {
            throw new RuleViolation("plan.violation.elementInUse", firstInUse(titles));
        }
    }

    private void some(List<String> ids, String statement) {
        for (int from = 0; from < ids.size(); from += PlanElement.AT_ONCE) {
            jdbc.sql(statement)
                    .param("ids", ids.subList(from, Math.min(ids.size(), from + PlanElement.AT_ONCE)))
                    .update();
        }
    }

    /** Tries one by one, after all together could not be deleted. */
    private String firstInUse(Map<ElementId, String> titles) {
        for (Map.Entry<ElementId, String> element : titles.entrySet()) {
            try {
                jdbc.sql("delete from plan_element where id = :id")
                        .param("id", element.getKey().toString())
                        .update();
            } catch (DataIntegrityViolationException used) {
                return element.getValue();
            }
        }
        return "";
    }

    /** The departments that a plan's elements name. */
    List<DepartmentId> departments(PlanId plan) {
        return jdbc.sql("""
                select distinct d.department_id from plan_element_department d
                join plan_element e on e.id = d.element_id where e.plan_id = :plan
                """)
                .param("plan", plan.toString())
                .query((row, number) -> new DepartmentId(UUID.fromString(row.getString(1))))
                .list();
    }

    Map<String, PlanElement> withKeys(PlanId plan, Collection<String> keys) {
        Map<String, PlanElement> found = new HashMap<>();
        elements.withKeys(plan, keys).forEach(element -> found.put(element.rowKey(), element));
        return found;
    }

    /** What elements say; they are forgotten at once, so that a large plan does not pile up. */
    Map<String, ElementContent> contents(PlanId plan, Collection<String> keys) {
        Map<String, ElementContent> contents = new HashMap<>();
        for (PlanElement element : elements.withKeys(plan, keys)) {
            contents.put(element.rowKey(), element.content());
            entities.detach(element);
        }
        return contents;
    }

    /** All that elements say, with their places; they are forgotten at once. */
    Map<String, ElementSaid> said(PlanId plan, List<StoredNode> nodes) {
        Map<String, StoredNode> byKey = new HashMap<>();
        nodes.forEach(node -> byKey.put(node.key(), node));
        Map<String, ElementSaid> said = new HashMap<>();
        for (PlanElement element : elements.withKeys(plan, byKey.keySet())) {
            StoredNode node = Objects.requireNonNull(byKey.get(element.rowKey()));
            said.put(element.rowKey(), element.said(node.level()));
            entities.detach(element);
        }
        return said;
    }

    void add(PlanElement element) {
        entities.persist(element);
    }

    /** Writes what is pending and forgets it. */
    void settle() {
        entities.flush();
        entities.clear();
    }
}
