package jp.hagukumi.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The elements that were taken out of a plan, as the ledger keeps them. */
@Component
class GoneElements {

    private final JdbcClient jdbc;

    GoneElements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By row key; of several that had one key, the one that went last. */
    Map<String, GoneElement> of(PlanId plan) {
        Map<String, GoneElement> gone = new LinkedHashMap<>();
        jdbc.sql("""
                select l.subject_id, c.said
                from (select subject_id, max(seq) as seq from plan_change
                    where plan_id = :plan and thing = 'ELEMENT' group by subject_id) l
                join plan_change c on c.seq = l.seq
                left join plan_element e on e.id = l.subject_id
                where e.id is null and c.said is not null order by l.seq
                """).param("plan", plan.toString()).query(row -> {
            ElementId id = new ElementId(UUID.fromString(row.getString("subject_id")));
            ElementSaid said = SaidJson.read(Objects.requireNonNull(row.getString("said")), ElementSaid.class);
            gone.put(Objects.requireNonNullElse(said.rowKey(), id.toString()), new GoneElement(id, said));
        });
        return gone;
    }
}
