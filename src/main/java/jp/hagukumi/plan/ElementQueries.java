package jp.hagukumi.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.shared.FiscalYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads elements in tree order as rows; two statements whatever their number. */
@Component
class ElementQueries {

    static final int DEPARTMENTS_AT_ONCE = 500;

    private static final String ROWS = """
            select e.id, e.plan_id, e.parent_id, e.depth, e.sort_path, l.label, e.code, e.title, e.description,
                   e.level = p.project_level as project, e.priority, e.new_since,
                   (select count(*) from plan_element c where c.parent_id = e.id) as children
            from plan_element e
            join plan_plan p on p.id = e.plan_id
            join plan_level l on l.plan_id = e.plan_id and l.place = e.level
            """;

    private static final String BELOW = " where e.plan_id = :plan and (e.parent_id is null or e.parent_id in (:open))";

    private final JdbcClient jdbc;

    ElementQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ElementRow> tree(PlanId plan) {
        return withDepartments(jdbc.sql(ROWS + " where e.plan_id = :plan order by e.sort_path")
                .param("plan", plan.toString())
                .query(ElementQueries::row)
                .list());
    }

    List<ElementRow> projects(PlanId plan) {
        return withDepartments(
                jdbc.sql(ROWS + " where e.plan_id = :plan and e.level = p.project_level order by e.sort_path")
                        .param("plan", plan.toString())
                        .query(ElementQueries::row)
                        .list());
    }

    Optional<ElementRow> element(ElementId id) {
        return withDepartments(jdbc.sql(ROWS + " where e.id = :id")
                        .param("id", id.toString())
                        .query(ElementQueries::row)
                        .list())
                .stream()
                .findFirst();
    }

    List<ElementRow> children(ElementId id) {
        return withDepartments(jdbc.sql(ROWS + " where e.parent_id = :id order by e.sort_path")
                .param("id", id.toString())
                .query(ElementQueries::row)
                .list());
    }

    /** The elements at the given places of a plan, in tree order. */
    List<ElementRow> at(PlanId plan, Collection<String> sortPaths) {
        return withDepartments(
                jdbc.sql(ROWS + " where e.plan_id = :plan and e.sort_path in (:paths) order by e.sort_path")
                        .param("plan", plan.toString())
                        .param("paths", sortPaths)
                        .query(ElementQueries::row)
                        .list());
    }

    /** A stretch of the top elements and the children of the given ones, in tree order. */
    List<ElementRow> below(PlanId plan, Collection<ElementId> open, int offset, int limit) {
        return withDepartments(jdbc.sql(ROWS + BELOW + " order by e.sort_path limit :limit offset :offset")
                .param("plan", plan.toString())
                .param("open", texts(open))
                .param("limit", limit)
                .param("offset", offset)
                .query(ElementQueries::row)
                .list());
    }

    int countBelow(PlanId plan, Collection<ElementId> open) {
        return jdbc.sql("select count(*) from plan_element e" + BELOW)
                .param("plan", plan.toString())
                .param("open", texts(open))
                .query(Integer.class)
                .single();
    }

    /** The elements that have children, in tree order. */
    List<ElementRow> branches(PlanId plan) {
        return withDepartments(
                jdbc.sql(ROWS + " where e.plan_id = :plan and e.id in (select c.parent_id from plan_element c"
                                + " where c.plan_id = :plan) order by e.sort_path")
                        .param("plan", plan.toString())
                        .query(ElementQueries::row)
                        .list());
    }

    /** A list in SQL is never empty; no element has the id of all zeros. */
    private static List<String> texts(Collection<ElementId> ids) {
        return ids.isEmpty()
                ? List.of(new UUID(0, 0).toString())
                : ids.stream().map(ElementId::toString).toList();
    }

    int countProjects(PlanId plan) {
        return countProjects().getOrDefault(plan, 0);
    }

    Map<PlanId, Integer> countProjects() {
        Map<PlanId, Integer> counts = new HashMap<>();
        jdbc.sql("""
                select e.plan_id, count(*) as projects from plan_element e
                join plan_plan p on p.id = e.plan_id and p.project_level = e.level group by e.plan_id
                """).query(row -> {
            counts.put(new PlanId(uuid(row, "plan_id")), row.getInt("projects"));
        });
        return counts;
    }

    private List<ElementRow> withDepartments(List<ElementRow> rows) {
        Map<ElementId, List<DepartmentId>> departments = new HashMap<>();
        for (int from = 0; from < rows.size(); from += DEPARTMENTS_AT_ONCE) {
            List<String> ids = rows.subList(from, Math.min(rows.size(), from + DEPARTMENTS_AT_ONCE)).stream()
                    .map(row -> row.id().toString())
                    .toList();
            jdbc.sql("""
                    select element_id, department_id from plan_element_department
                    where element_id in (:ids) order by element_id, place
                    """).param("ids", ids).query(row -> {
                departments
                        .computeIfAbsent(new ElementId(uuid(row, "element_id")), id -> new ArrayList<>())
                        .add(new DepartmentId(uuid(row, "department_id")));
            });
        }
        return rows.stream()
                .map(row -> responsible(row, departments.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static ElementRow responsible(ElementRow row, List<DepartmentId> departments) {
        return departments.isEmpty()
                ? row
                : new ElementRow(
                        row.id(),
                        row.plan(),
                        row.parent(),
                        row.depth(),
                        row.sortPath(),
                        row.level(),
                        row.code(),
                        row.title(),
                        row.description(),
                        row.project(),
                        row.priority(),
                        row.newSince(),
                        departments,
                        row.children());
    }

    private static ElementRow row(ResultSet row, int number) throws SQLException {
        String parent = row.getString("parent_id");
        int newSince = row.getInt("new_since");
        boolean isNew = !row.wasNull();
        return new ElementRow(
                new ElementId(uuid(row, "id")),
                new PlanId(uuid(row, "plan_id")),
                parent == null ? null : new ElementId(UUID.fromString(parent)),
                row.getInt("depth"),
                Objects.requireNonNull(row.getString("sort_path")),
                Objects.requireNonNull(row.getString("label")),
                Objects.requireNonNull(row.getString("code")),
                Objects.requireNonNull(row.getString("title")),
                Objects.requireNonNull(row.getString("description")),
                row.getBoolean("project"),
                row.getBoolean("priority"),
                isNew ? new FiscalYear(newSince) : null,
                List.of(),
                row.getInt("children"));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(Objects.requireNonNull(row.getString(column)));
    }
}
