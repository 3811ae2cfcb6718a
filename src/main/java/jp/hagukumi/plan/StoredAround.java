package jp.hagukumi.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands around an element in the database. */
@Component
class StoredAround implements ElementAround {

    private final JdbcClient jdbc;
    private final Terms terms;
    private final Axes axes;

    StoredAround(JdbcClient jdbc, Terms terms, Axes axes) {
        this.jdbc = jdbc;
        this.terms = terms;
        this.axes = axes;
    }

    @Override
    public Optional<Neighbour> element(ElementId id) {
        return jdbc.sql("select plan_id, sort_path, merged_into from plan_element where id = :id")
                .param("id", id.toString())
                .query((row, number) -> {
                    String into = row.getString("merged_into");
                    return new Neighbour(
                            id,
                            new PlanId(UUID.fromString(row.getString("plan_id"))),
                            Objects.requireNonNull(row.getString("sort_path")),
                            into == null ? null : new ElementId(UUID.fromString(into)));
                })
                .optional();
    }

    @Override
    public Optional<AxisRow> axisOf(TermId term) {
        return terms.findById(term)
                .flatMap(found -> axes.findById(found.axis()))
                .map(axis -> axis.row(List.of()));
    }

    @Override
    public Optional<PlanId> planOf(PartnerId partner) {
        return planOf("plan_partner", partner.value());
    }

    @Override
    public Optional<PlanId> planOf(EvidenceId evidence) {
        return planOf("plan_evidence", evidence.value());
    }

    private Optional<PlanId> planOf(String table, UUID id) {
        return jdbc.sql("select plan_id from " + table + " where id = :id")
                .param("id", id.toString())
                .query((row, number) -> new PlanId(UUID.fromString(row.getString("plan_id"))))
                .optional();
    }
}
