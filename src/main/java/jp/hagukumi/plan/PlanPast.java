package jp.hagukumi.plan;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what a revision replaces: the superseded row is copied beside the current ones before it changes. Nothing that
 * reads the plan of today reads these tables.
 */
@Component
class PlanPast {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    PlanPast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what the plan says about itself until the given revision. */
    void keepPlan(PlanId plan, int until) {
        jdbc.sql("""
                insert into plan_past (plan_id, since_revision, until_revision, title, municipality, first_year,
                    last_year, purpose, philosophy, note, legal_bases, levels)
                select p.id, p.since_revision, :until, p.title, p.municipality, p.first_year, p.last_year, p.purpose,
                    p.philosophy, p.note,
                    coalesce((select json_arrayagg(b.name order by b.place) from plan_legal_base b
                        where b.plan_id = p.id), '[]'),
                    coalesce((select json_arrayagg(l.label order by l.place) from plan_level l
                        where l.plan_id = p.id), '[]')
                from plan_plan p where p.id = :plan
                """).param("until", until).param("plan", plan.toString()).update();
    }

    /** Keeps what elements say until the given revision. */
    void keepElements(Iterable<ElementId> elements, int until) {
        List<String> some = new ArrayList<>();
        for (ElementId element : elements) {
            some.add(element.toString());
            if (some.size() == AT_ONCE) {
                keep(some, until);
                some.clear();
            }
        }
        if (!some.isEmpty()) {
            keep(some, until);
        }
    }

    private void keep(List<String> elements, int until) {
        jdbc.sql("""
                insert into plan_element_past (element_id, since_revision, until_revision, plan_id, parent_id,
                    sort_path, level_label, code, title, description, priority, new_since, departments)
                select e.id, e.since_revision, :until, e.plan_id, e.parent_id, e.sort_path, l.label, e.code, e.title,
                    e.description, e.priority, e.new_since,
                    coalesce((select json_arrayagg(d.department_id order by d.place) from plan_element_department d
                        where d.element_id = e.id), '[]')
                from plan_element e
                join plan_level l on l.plan_id = e.plan_id and l.place = e.level
                where e.id in (:elements)
                """).param("until", until).param("elements", elements).update();
    }
}
