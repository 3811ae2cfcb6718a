package jp.hagukumi.plan.register;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.SearchSource;
import jp.hagukumi.plan.Searchable;
import jp.hagukumi.plan.Thing;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The chapters of a plan and the surveys that it rests on are found by title and text. */
@Component
@Order(40)
class RegisterSource implements SearchSource {

    private final JdbcClient jdbc;

    RegisterSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Searchable> of(PlanId plan) {
        return Stream.concat(
                        read(plan, Thing.TEXT, "select id, title, body as text from plan_text").stream(),
                        read(
                                plan,
                                Thing.EVIDENCE,
                                "select id, title, concat_ws('\n', target, result) as text" + " from plan_evidence")
                                .stream())
                .toList();
    }

    private List<Searchable> read(PlanId plan, Thing thing, String select) {
        return jdbc.sql(select + " where plan_id = :plan order by place")
                .param("plan", plan.toString())
                .query((row, number) -> new Searchable(
                        thing,
                        UUID.fromString(row.getString("id")),
                        null,
                        Objects.requireNonNull(row.getString("title")),
                        "",
                        List.of(Objects.requireNonNull(row.getString("text"))),
                        PlanLinks.plan(plan)))
                .list();
    }
}
