package jp.hagukumi.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Builds the condition by which elements {@code e} of one plan are chosen, and the values in it. */
final class Conditions {

    private final StringBuilder sql = new StringBuilder("e.plan_id = :plan");
    private final Map<String, Object> params = new HashMap<>();

    Conditions(PlanId plan) {
        params.put("plan", plan.toString());
    }

    Conditions and(String condition) {
        sql.append(" and (").append(condition).append(')');
        return this;
    }

    /** Top elements and the children of the given ones. */
    Conditions below(Collection<ElementId> open) {
        if (open.isEmpty()) {
            return and("e.parent_id is null");
        }
        params.put("open", open.stream().map(ElementId::toString).toList());
        return and("e.parent_id is null or e.parent_id in (:open)");
    }

    Conditions matching(String alias, TreeFilter filter) {
        return and(match(alias, filter));
    }

    Conditions hasMatchBelow(TreeFilter filter) {
        return and(matchBelow(filter));
    }

    /** What matches, everything above it and everything below it. */
    Conditions inTreeOf(TreeFilter filter) {
        String above = IntStream.range(1, SortPath.DEPTH_MAX)
                .mapToObj(depth -> "left(e.sort_path, " + depth * SortPath.WIDTH + ")")
                .collect(Collectors.joining(", "));
        return and(match("e", filter) + " or " + matchBelow(filter)
                + " or exists (select 1 from plan_element a where a.plan_id = e.plan_id and a.sort_path in (" + above
                + ") and a.depth < e.depth and " + match("a", filter) + ")");
    }

    private String matchBelow(TreeFilter filter) {
        return "exists (select 1 from plan_element m where m.plan_id = e.plan_id and m.sort_path > e.sort_path"
                + " and m.sort_path < concat(e.sort_path, '~') and " + match("m", filter) + ")";
    }

    private String match(String alias, TreeFilter filter) {
        StringBuilder match = new StringBuilder("(true");
        if (filter.priorityOnly()) {
            match.append(" and ").append(alias).append(".priority");
        }
        if (filter.department() != null) {
            params.put("department", filter.department().toString());
            match.append(" and exists (select 1 from plan_element_department d where d.element_id = ")
                    .append(alias)
                    .append(".id and d.department_id = :department)");
        }
        if (!filter.text().isEmpty()) {
            int n = 0;
            match.append(" and (false");
            for (String writing : AlikeWords.writings(filter.text())) {
                String name = "text" + n++;
                params.put(name, writing);
                match.append(" or locate(:")
                        .append(name)
                        .append(", lower(concat_ws('\n', concat_ws(' ', ")
                        .append(alias)
                        .append(".code, ")
                        .append(alias)
                        .append(".title), ")
                        .append(alias)
                        .append(".description))) > 0");
            }
            match.append(')');
        }
        return match.append(')').toString();
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> params() {
        return params;
    }
}
