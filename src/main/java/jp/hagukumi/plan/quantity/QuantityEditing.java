package jp.hagukumi.plan.quantity;

import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.Edit;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.Thing;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-017: the lead writes tables of demand and capacity, while the plan or an amendment of it is being written. */
@Service
@Transactional(readOnly = true)
@May(Operation.PLAN_EDIT)
public class QuantityEditing {

    private final QuantityTables tables;
    private final AreaMaps maps;
    private final QuantityActualsStore actuals;
    private final PlanLedger ledger;

    QuantityEditing(QuantityTables tables, AreaMaps maps, QuantityActualsStore actuals, PlanLedger ledger) {
        this.tables = tables;
        this.maps = maps;
        this.actuals = actuals;
        this.ledger = ledger;
    }

    /** Adds a table behind the others. */
    @Transactional
    public QuantityTableId create(PlanId plan, QuantityForm form) {
        Edit edit = ledger.begin(plan, "quantity.create");
        checkAreas(plan, form);
        int place = tables.findAllByPlanOrderByPlaceAscIdAsc(plan).stream()
                        .mapToInt(QuantityTable::place)
                        .max()
                        .orElse(-1)
                + 1;
        QuantityTable table = tables.save(new QuantityTable(QuantityTableId.next(), plan, place, form));
        ledger.changed(edit, Thing.QUANTITY_TABLE, table.id().value(), null);
        return table.id();
    }

    /** Gives a table another form; figures of what it no longer has go with it. */
    @Transactional
    public void define(QuantityTableId id, long seen, QuantityForm form) {
        QuantityTable table = seen(id, seen);
        Edit edit = ledger.begin(table.plan(), "quantity.define");
        checkAreas(table.plan(), form);
        ledger.changed(edit, Thing.QUANTITY_TABLE, id.value(), table.content());
        table.define(form);
    }

    /**
     * Enters figures.
     *
     * @return the version that the table has from then on
     */
    @Transactional
    public long enter(QuantityTableId id, long seen, List<FigureEntry> entries) {
        QuantityTable table = seen(id, seen);
        Edit edit = ledger.begin(table.plan(), "quantity.enter");
        ledger.changed(edit, Thing.QUANTITY_TABLE, id.value(), table.content());
        table.enter(entries);
        return tables.saveAndFlush(table).version();
    }

    /** Moves a table to another place among the tables of its plan, from 0. */
    @Transactional
    public void move(QuantityTableId id, long seen, int to) {
        QuantityTable moved = seen(id, seen);
        Edit edit = ledger.begin(moved.plan(), "quantity.move");
        List<QuantityTable> order = new ArrayList<>(tables.findAllByPlanOrderByPlaceAscIdAsc(moved.plan()));
        order.remove(moved);
        order.add(Math.clamp(to, 0, order.size()), moved);
        for (int place = 0; place < order.size(); place++) {
            QuantityTable table = order.get(place);
            if (table.place() != place) {
                ledger.changed(edit, Thing.QUANTITY_TABLE, table.id().value(), table.content());
                table.moveTo(place);
            }
        }
    }

    /** Takes a table out of the plan. One with actual figures stays, because they would be without a plan. */
    @Transactional
    public void remove(QuantityTableId id, long seen) {
        QuantityTable table = seen(id, seen);
        Edit edit = ledger.begin(table.plan(), "quantity.remove");
        RuleViolation.unless(
                actuals.findById(id)
                        .map(came -> came.content().figures().isEmpty())
                        .orElse(true),
                "plan.violation.quantityHasActuals",
                table.service());
        ledger.changed(edit, Thing.QUANTITY_TABLE, id.value(), table.content());
        tables.delete(table);
    }

    /** Draws the areas of the plan anew; those that a table needs have to be among them. */
    @Transactional
    public void draw(PlanId plan, long seen, AreaTree areas) {
        AreaMap map = maps.findById(plan).orElseGet(() -> new AreaMap(plan));
        StaleVersion.check(seen, map.version());
        Edit edit = ledger.begin(plan, "quantity.areas");
        AreasInUse.check(tables.findAllByPlanOrderByPlaceAscIdAsc(plan), areas);
        ledger.changed(edit, Thing.QUANTITY_AREAS, plan.value(), seen == 0 ? null : map.tree());
        map.draw(areas);
        maps.save(map);
    }

    private QuantityTable seen(QuantityTableId id, long seen) {
        QuantityTable table =
                tables.findById(id).orElseThrow(() -> new RuleViolation("plan.violation.quantityTableGone"));
        table.expect(seen);
        return table;
    }

    private void checkAreas(PlanId plan, QuantityForm form) {
        AreaTree known = maps.findById(plan).map(AreaMap::tree).orElse(AreaTree.NONE);
        form.areas()
                .forEach(area -> RuleViolation.unless(
                        known.area(area).isPresent(), "plan.violation.quantityAreaGone", form.service()));
    }
}
