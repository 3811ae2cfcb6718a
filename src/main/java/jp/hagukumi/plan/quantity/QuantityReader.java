package jp.hagukumi.plan.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.Thing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Demand and capacity of a plan as it stands or stood at the end of a revision, for whoever has judged that the person
 * may read plans.
 */
@Component
@Transactional(readOnly = true)
public class QuantityReader {

    private final QuantityTables tables;
    private final QuantityActualsStore actuals;
    private final AreaMaps maps;
    private final PlanLedger ledger;

    QuantityReader(QuantityTables tables, QuantityActualsStore actuals, AreaMaps maps, PlanLedger ledger) {
        this.tables = tables;
        this.actuals = actuals;
        this.maps = maps;
        this.ledger = ledger;
    }

    /** The areas of the plan. */
    public AreaTree areas(PlanId plan, int revision) {
        AreaTree now = maps.findById(plan).map(AreaMap::tree).orElse(null);
        AreaTree then = revision == PlanLedger.NOW
                ? now
                : ledger.at(Thing.QUANTITY_AREAS, plan.value(), revision, AreaTree.class, now);
        return Objects.requireNonNullElse(then, AreaTree.NONE);
    }

    /** All tables of the plan in its order. */
    public Map<QuantityTableId, QuantityContent> tables(PlanId plan, int revision) {
        Map<UUID, QuantityContent> found = new HashMap<>();
        tables.findAllByPlanOrderByPlaceAscIdAsc(plan)
                .forEach(table -> found.put(table.id().value(), table.content()));
        if (revision != PlanLedger.NOW) {
            ledger.differing(plan, Thing.QUANTITY_TABLE, revision, QuantityContent.class)
                    .forEach((id, then) -> put(found, id, then));
        }
        List<Map.Entry<UUID, QuantityContent>> ordered = new ArrayList<>(found.entrySet());
        ordered.sort(Comparator.comparing((Map.Entry<UUID, QuantityContent> table) ->
                        table.getValue().place())
                .thenComparing(Map.Entry::getKey));
        Map<QuantityTableId, QuantityContent> inOrder = new LinkedHashMap<>();
        ordered.forEach(table -> inOrder.put(new QuantityTableId(table.getKey()), table.getValue()));
        return inOrder;
    }

    /** What one table says. */
    public Optional<QuantityContent> table(QuantityTableId id, int revision) {
        QuantityContent now = tables.findById(id).map(QuantityTable::content).orElse(null);
        return Optional.ofNullable(
                revision == PlanLedger.NOW
                        ? now
                        : ledger.at(Thing.QUANTITY_TABLE, id.value(), revision, QuantityContent.class, now));
    }

    /** The actual figures of the plan's tables; a table without any is not among them. */
    public Map<QuantityTableId, ActualsContent> actuals(PlanId plan, int revision) {
        Map<UUID, ActualsContent> found = new HashMap<>();
        actuals.findAllByPlan(plan).forEach(one -> found.put(one.id().value(), one.content()));
        if (revision != PlanLedger.NOW) {
            ledger.differing(plan, Thing.QUANTITY_ACTUAL, revision, ActualsContent.class)
                    .forEach((id, then) -> put(found, id, then));
        }
        Map<QuantityTableId, ActualsContent> byTable = new HashMap<>();
        found.forEach((id, content) -> byTable.put(new QuantityTableId(id), content));
        return byTable;
    }

    private static <T> void put(Map<UUID, T> found, UUID id, Optional<T> then) {
        then.ifPresentOrElse(content -> found.put(id, content), () -> found.remove(id));
    }
}
