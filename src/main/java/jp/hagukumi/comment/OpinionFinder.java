package jp.hagukumi.comment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.plan.ElementId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the opinions of a call that a filter leaves, as far as the signed-in person may read them; opens none. */
@Component
class OpinionFinder {

    private static final String IDS = "select o.id ";
    private static final String COUNT = "select count(*) ";
    private static final String FROM = """
            from comment_opinion o
            join comment_submission s on s.id = o.submission_id
            left join comment_reply r on r.opinion_id = o.answered_by
            where o.call_id = :call
            """;
    private static final String BY_NUMBER = " order by s.number, o.branch";

    private final JdbcClient jdbc;
    private final Permissions permissions;

    OpinionFinder(JdbcClient jdbc, Permissions permissions) {
        this.jdbc = jdbc;
        this.permissions = permissions;
    }

    /** By number. */
    List<OpinionId> ids(CallId call, OpinionFilter filter) {
        Asked asked = asked(call, filter);
        return asked.isOfNothing()
                ? List.of()
                : jdbc.sql(IDS + asked.sql() + BY_NUMBER)
                        .params(asked.values())
                        .query((row, i) -> new OpinionId(UUID.fromString(row.getString("id"))))
                        .list();
    }

    int count(CallId call, OpinionFilter filter) {
        Asked asked = asked(call, filter);
        return asked.isOfNothing()
                ? 0
                : jdbc.sql(COUNT + asked.sql())
                        .params(asked.values())
                        .query(Integer.class)
                        .single();
    }

    /** @param sql from "from" on, empty where nothing can be left */
    private record Asked(String sql, Map<String, Object> values) {

        static final Asked NOTHING = new Asked("", Map.of());

        boolean isOfNothing() {
            return sql.isEmpty();
        }
    }

    private Asked asked(CallId call, OpinionFilter filter) {
        StringBuilder sql = new StringBuilder(FROM);
        Map<String, Object> values = new HashMap<>(Map.of("call", call.toString()));
        Collection<DepartmentId> readable = permissions.departmentsFor(Operation.OPINION_READ);
        if (!narrow(sql, values, "readable", readable, OpinionReaders.SQL)) {
            return Asked.NOTHING;
        }
        if (filter.show().equals(OpinionFilter.NONE)) {
            sql.append(" and r.opinion_id is null");
        } else if (!filter.show().isEmpty()) {
            if (filter.states().isEmpty()) {
                return Asked.NOTHING;
            }
            sql.append(" and r.state in (:states)");
            values.put("states", filter.states());
        }
        if (filter.section().equals(OpinionFilter.NONE)) {
            sql.append(" and o.department_id is null");
        } else if (!filter.section().isEmpty()
                && !narrow(sql, values, "asked", sections(filter.section()), "o.department_id in (:asked)")) {
            return Asked.NOTHING;
        }
        if (!filter.theme().isEmpty()) {
            sql.append(" and exists (select 1 from comment_opinion_theme t"
                    + " where t.opinion_id = o.id and t.theme = :theme)");
            values.put("theme", filter.theme());
        }
        if (!filter.place().isEmpty()) {
            ElementId place = ElementId.parse(filter.place()).orElse(null);
            if (place == null) {
                return Asked.NOTHING;
            }
            sql.append(" and o.element_id = :place");
            values.put("place", place.toString());
        }
        return new Asked(sql.toString(), values);
    }

    private @Nullable Collection<DepartmentId> sections(String section) {
        return section.equals(OpinionFilter.OWN)
                ? permissions.departmentsFor(Operation.REPLY_DRAFT)
                : DepartmentId.parse(section).stream().toList();
    }

    /**
     * Leaves those of some departments, null for all.
     *
     * @return false where none can be left
     */
    private static boolean narrow(
            StringBuilder sql,
            Map<String, Object> values,
            String name,
            @Nullable Collection<DepartmentId> departments,
            String condition) {
        if (departments == null) {
            return true;
        }
        sql.append(" and ").append(condition);
        values.put(name, departments.stream().map(DepartmentId::toString).toList());
        return !departments.isEmpty();
    }
}
