package jp.hagukumi.plan;

import java.util.HashMap;
import java.util.Map;

/** Says a {@link TreeFilter} as a condition on an element {@code e}, and the values in it. */
final class TreeMatch {

    private static final String WORDS = "lower(concat_ws('\n', concat_ws(' ', e.code, e.title), e.description))";

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
        if (!filter.text().isEmpty()) {
            sql.append(" and (false");
            for (String writing : AlikeWords.writings(filter.text())) {
                String name = "text" + params.size();
                params.put(name, writing);
                sql.append(" or locate(:")
                        .append(name)
                        .append(", ")
                        .append(WORDS)
                        .append(") > 0");
            }
            sql.append(')');
        }
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> params() {
        return params;
    }
}
