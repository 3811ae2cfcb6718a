package jp.hagukumi.plan.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-016: what plans say about demand and capacity, whether it reckons, and what came of it. */
@Service
@Transactional(readOnly = true)
@May(Operation.PLAN_READ)
public class QuantityQueries {

    private final QuantityReader reader;
    private final QuantityTables tables;
    private final QuantityActualsStore actuals;
    private final AreaMaps maps;
    private final Originals originals;

    QuantityQueries(
            QuantityReader reader,
            QuantityTables tables,
            QuantityActualsStore actuals,
            AreaMaps maps,
            Originals originals) {
        this.reader = reader;
        this.tables = tables;
        this.actuals = actuals;
        this.maps = maps;
        this.originals = originals;
    }

    /** The areas of the plan. */
    public AreasPage areas(PlanId plan, int revision) {
        return new AreasPage(maps.findById(plan).map(AreaMap::version).orElse(0L), reader.areas(plan, revision));
    }

    /** All tables of the plan with what their arithmetic comes to. */
    public List<QuantityTableRow> tables(PlanId plan, int revision) {
        AreaTree areas = reader.areas(plan, revision);
        Map<QuantityTableId, ActualsContent> came = reader.actuals(plan, revision);
        List<QuantityTableRow> rows = new ArrayList<>();
        reader.tables(plan, revision).forEach((id, content) -> {
            ActualsContent actual = came.getOrDefault(id, ActualsContent.NONE);
            rows.add(new QuantityTableRow(
                    id,
                    version(id),
                    content,
                    QuantityCheck.of(content, areas),
                    actual.byCell().keySet().stream()
                            .map(Cell::year)
                            .sorted()
                            .distinct()
                            .toList(),
                    Deviation.of(content, actual, areas).size()));
        });
        return rows;
    }

    private long version(QuantityTableId id) {
        return tables.findById(id).map(QuantityTable::version).orElse(0L);
    }

    /** One table of the plan, nothing if the plan has it not. */
    public Optional<QuantityPage> table(PlanId plan, QuantityTableId id, int revision) {
        return content(plan, id, revision)
                .map(content -> new QuantityPage(
                        id,
                        plan,
                        version(id),
                        content,
                        reader.areas(plan, revision),
                        actuals.findById(id).map(QuantityActuals::version).orElse(0L),
                        came(plan, id, revision),
                        originals.of(plan, id, revision, content)));
    }

    private Optional<QuantityContent> content(PlanId plan, QuantityTableId id, int revision) {
        return revision == PlanLedger.NOW
                ? tables.findById(id).filter(table -> table.plan().equals(plan)).map(QuantityTable::content)
                : Optional.ofNullable(reader.tables(plan, revision).get(id));
    }

    private ActualsContent came(PlanId plan, QuantityTableId id, int revision) {
        return Objects.requireNonNullElse(
                revision == PlanLedger.NOW
                        ? actuals.findById(id).map(QuantityActuals::content).orElse(null)
                        : reader.actuals(plan, revision).get(id),
                ActualsContent.NONE);
    }

    /** Everything from which what came is away by a tenth or more, in the order of the tables. */
    public List<TableDeviation> deviations(PlanId plan, int revision) {
        AreaTree areas = reader.areas(plan, revision);
        Map<QuantityTableId, ActualsContent> came = reader.actuals(plan, revision);
        List<TableDeviation> found = new ArrayList<>();
        reader.tables(plan, revision)
                .forEach((id, content) -> Deviation.of(content, came.getOrDefault(id, ActualsContent.NONE), areas)
                        .forEach(one -> found.add(new TableDeviation(id, content.service(), content.unit(), one))));
        return found;
    }
}
