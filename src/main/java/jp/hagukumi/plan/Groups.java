package jp.hagukumi.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.hagukumi.account.Directory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The elements of a plan under headings: the departments that are responsible for them, or the words of one of the
 * plan's axes. An element stands under each heading that is its own and counts once; projects that have none stand
 * under a last one without a name.
 */
@Component
class Groups {

    /** Below it stands what has no heading. */
    static final UUID NONE = new UUID(0, 0);

    private static final String BY_DEPARTMENT = """
            select d.department_id as heading, e.id from plan_element_department d
            join plan_element e on e.id = d.element_id
            where e.plan_id = :plan order by e.sort_path
            """;

    private static final String BY_TERM = """
            select m.term_id as heading, e.id from plan_element_term m
            join plan_element e on e.id = m.element_id
            join plan_term t on t.id = m.term_id and t.axis_id = :axis
            where e.plan_id = :plan order by e.sort_path
            """;

    private static final String PROJECTS = """
            select e.id from plan_element e join plan_plan p on p.id = e.plan_id and p.project_level = e.level
            where e.plan_id = :plan order by e.sort_path
            """;

    private final JdbcClient jdbc;
    private final Directory directory;

    Groups(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /**
     * The headings with what stands under them, those with nothing left out.
     *
     * @param meant the elements that are to stand there
     */
    Outline of(PlanId plan, Grouping grouping, Collection<ElementId> meant) {
        Set<ElementId> wanted = new HashSet<>(meant);
        Map<UUID, List<ElementId>> members = members(plan, grouping);
        Set<ElementId> named = new HashSet<>();
        members.values().forEach(named::addAll);
        Outline.Builder outline = new Outline.Builder(plan);
        Set<ElementId> shown = new HashSet<>();
        headings(grouping).forEach((heading, text) -> {
            List<ElementId> below = members.getOrDefault(heading, List.of()).stream()
                    .filter(wanted::contains)
                    .toList();
            shown.addAll(below);
            group(outline, heading, text, below);
        });
        List<ElementId> nameless = projects(plan).stream()
                .filter(element -> wanted.contains(element) && !named.contains(element))
                .toList();
        shown.addAll(nameless);
        group(outline, NONE, "", nameless);
        return outline.build(shown.size());
    }

    /** The plan's own axes by which anything of it is sorted. */
    List<AxisName> axes(PlanId plan) {
        return jdbc.sql("""
                select a.id, a.label from plan_axis a where a.plan_id = :plan and a.used_by = 'ELEMENT'
                and exists (select 1 from plan_term t join plan_element_term m on m.term_id = t.id
                    where t.axis_id = a.id) order by a.place
                """)
                .param("plan", plan.toString())
                .query((row, number) -> new AxisName(
                        UUID.fromString(row.getString("id")), Objects.requireNonNull(row.getString("label"))))
                .list();
    }

    private static void group(Outline.Builder outline, UUID heading, String text, List<ElementId> below) {
        if (!below.isEmpty()) {
            outline.heading(heading, text);
            below.forEach(element -> outline.add(TreeKey.listed(heading, element), 1));
        }
    }

    private Map<UUID, String> headings(Grouping grouping) {
        Map<UUID, String> headings = new LinkedHashMap<>();
        if (grouping.axis() == null) {
            directory.all().forEach(department -> headings.put(department.id().value(), department.name()));
        } else {
            jdbc.sql("select id, label from plan_term where axis_id = :axis order by place")
                    .param("axis", grouping.axis().toString())
                    .query(row -> {
                        headings.put(
                                UUID.fromString(row.getString("id")), Objects.requireNonNull(row.getString("label")));
                    });
        }
        return headings;
    }

    private Map<UUID, List<ElementId>> members(PlanId plan, Grouping grouping) {
        Map<UUID, List<ElementId>> members = new LinkedHashMap<>();
        jdbc.sql(grouping.axis() == null ? BY_DEPARTMENT : BY_TERM)
                .param("plan", plan.toString())
                .param("axis", String.valueOf(grouping.axis()))
                .query(row -> {
                    members.computeIfAbsent(UUID.fromString(row.getString("heading")), heading -> new ArrayList<>())
                            .add(new ElementId(UUID.fromString(row.getString("id"))));
                });
        return members;
    }

    private List<ElementId> projects(PlanId plan) {
        return jdbc.sql(PROJECTS)
                .param("plan", plan.toString())
                .query((row, number) -> new ElementId(UUID.fromString(row.getString("id"))))
                .list();
    }
}
