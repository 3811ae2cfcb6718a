package jp.hagukumi.plan;

import java.util.HashMap;
import java.util.Map;

/** Says a {@link TreeFilter}, its text aside, as a condition on an element {@code e}, and the values in it. */
final class TreeMatch {

    private final StringBuilder sql = new StringBuilder("true");
    private final Map<String, Object> params = new HashMap<>();

    TreeMatch(TreeFilter filter) {
        if (filter.priorityOnly()) {
            sql.append(" and e.priority");
        }
        if (filter.department() != null) {
            params.put("department", filter.department().toString());
            sql.append(" and exists (select 1 from plan_element_department d")
                    .append(" where d.element_id = e.id and d.department_id = :department)");
        }
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> params() {
        return params;
    }
}
