package jp.hagukumi.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads elements in tree order as rows; one statement whatever their number. */
@Component
class ElementQueries {

    static final String ROWS = """
            select e.id, e.plan_id, e.parent_id, e.depth, e.sort_path, l.label, e.code, e.title, e.description,
                   e.level = p.project_level as project, e.priority, e.new_since,
                   (select group_concat(d.department_id order by d.place) from plan_element_department d
                    where d.element_id = e.id) as departments,
                   (select count(*) from plan_element c where c.parent_id = e.id) as children,
                   e.life, e.life_since, e.merged_into, e.life_reason
            from plan_element e
            join plan_plan p on p.id = e.plan_id
            join plan_level l on l.plan_id = e.plan_id and l.place = e.level
            """;

    /**
     * The same, for rows that are named by their ids. For a while after an import the server knows neither how many rows
     * there are nor how they lie; left to itself it then reads the whole table for the fifty of a viewport.
     */
    static final String ROWS_BY_ID = ROWS.replaceFirst("select", "select straight_join")
            .replace("from plan_element e", "from plan_element e force index (primary)");

    private static final String OF_DEPARTMENTS = """
            e.plan_id = :plan and exists (select 1 from plan_element_department r
                where r.element_id = e.id and r.department_id in (:departments))
            """;

    private final JdbcClient jdbc;

    ElementQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ElementRow> tree(PlanId plan) {
        return jdbc.sql(ROWS + " where e.plan_id = :plan order by e.sort_path")
                .param("plan", plan.toString())
                .query(ElementQueries::row)
                .list();
    }

    PlanStamp stamp(PlanId plan, long version) {
        return PlanStamp.of(plan, version, jdbc);
    }

    List<ElementHead> heads(PlanId plan) {
        return jdbc.sql("select id, parent_id, code, title from plan_element where plan_id = :plan order by sort_path")
                .param("plan", plan.toString())
                .query((row, number) -> {
                    String parent = row.getString("parent_id");
                    return new ElementHead(
                            new ElementId(uuid(row, "id")),
                            parent == null ? null : new ElementId(UUID.fromString(parent)),
                            Objects.requireNonNull(row.getString("code")),
                            Objects.requireNonNull(row.getString("title")));
                })
                .list();
    }

    List<ElementRow> projects(PlanId plan) {
        return jdbc.sql(ROWS + " where e.plan_id = :plan and e.level = p.project_level order by e.sort_path")
                .param("plan", plan.toString())
                .query(ElementQueries::row)
                .list();
    }

    /** The elements that are reported on and carried on in a fiscal year, in tree order. */
    List<ElementRow> projects(PlanId plan, FiscalYear year) {
        return jdbc.sql(ROWS + """
                 where e.plan_id = :plan and e.level = p.project_level
                 and (e.life_since is null or e.life_since > :year) order by e.sort_path
                """)
                .param("plan", plan.toString())
                .param("year", year.startYear())
                .query(ElementQueries::row)
                .list();
    }

    Optional<ElementRow> element(ElementId id) {
        return jdbc
                .sql(ROWS + " where e.id = :id")
                .param("id", id.toString())
                .query(ElementQueries::row)
                .list()
                .stream()
                .findFirst();
    }

    List<ElementRow> children(ElementId id) {
        return jdbc.sql(ROWS + " where e.parent_id = :id order by e.sort_path")
                .param("id", id.toString())
                .query(ElementQueries::row)
                .list();
    }

    /** Those of the given elements that there are, in tree order. */
    List<ElementRow> those(Collection<ElementId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(ROWS_BY_ID + " where e.id in (:ids) order by e.plan_id, e.sort_path")
                .param("ids", ids.stream().map(ElementId::toString).toList())
                .query(ElementQueries::row)
                .list();
    }

    /** The first elements, in tree order, for which one of the departments is responsible. */
    List<ElementRow> ofDepartments(PlanId plan, Collection<DepartmentId> departments, int most) {
        if (departments.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(ROWS + " where " + OF_DEPARTMENTS + " order by e.sort_path limit :most")
                .param("plan", plan.toString())
                .param(
                        "departments",
                        departments.stream().map(DepartmentId::toString).toList())
                .param("most", most)
                .query(ElementQueries::row)
                .list();
    }

    int countOfDepartments(PlanId plan, Collection<DepartmentId> departments) {
        if (departments.isEmpty()) {
            return 0;
        }
        return jdbc.sql("select count(*) from plan_element e where " + OF_DEPARTMENTS)
                .param("plan", plan.toString())
                .param(
                        "departments",
                        departments.stream().map(DepartmentId::toString).toList())
                .query(Integer.class)
                .single();
    }

    /** The elements at the given places of a plan, in tree order. */
    List<ElementRow> at(PlanId plan, Collection<String> sortPaths) {
        return jdbc.sql(ROWS + " where e.plan_id = :plan and e.sort_path in (:paths) order by e.sort_path")
                .param("plan", plan.toString())
                .param("paths", sortPaths)
                .query(ElementQueries::row)
                .list();
    }

    /** The given elements. */
    Map<ElementId, ElementRow> withIds(Collection<ElementId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<ElementId, ElementRow> found = HashMap.newHashMap(ids.size());
        jdbc.sql(ROWS_BY_ID + " where e.id in (:ids)")
                .param("ids", ids.stream().map(ElementId::toString).toList())
                .query(ElementQueries::row)
                .list()
                .forEach(row -> found.put(row.id(), row));
        return found;
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

    private static ElementRow row(ResultSet row, int number) throws SQLException {
        String parent = row.getString("parent_id");
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
                year(row, "new_since"),
                departments(row.getString("departments")),
                row.getInt("children"),
                life(row));
    }

    private static ElementLife life(ResultSet row) throws SQLException {
        String into = row.getString("merged_into");
        return new ElementLife(
                LifeState.valueOf(row.getString("life")),
                year(row, "life_since"),
                into == null ? null : new ElementId(UUID.fromString(into)),
                Objects.requireNonNull(row.getString("life_reason")));
    }

    private static @Nullable FiscalYear year(ResultSet row, String column) throws SQLException {
        int start = row.getInt(column);
        return row.wasNull() ? null : new FiscalYear(start);
    }

    private static List<DepartmentId> departments(@Nullable String ids) {
        return ids == null
                ? List.of()
                : Stream.of(ids.split(",", -1))
                        .map(id -> new DepartmentId(UUID.fromString(id)))
                        .toList();
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(Objects.requireNonNull(row.getString(column)));
    }
}
