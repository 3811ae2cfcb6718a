package jp.hagukumi.plan.quantity;

import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.plan.Edit;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.Thing;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Component;

/**
 * Writes areas, tables and what came of them as a workbook says, each change recorded under the edit that makes it. It
 * asks for no permission: beginning the edit has judged that.
 */
@Component
class QuantityShelf {

    private final QuantityTables tables;
    private final AreaMaps maps;
    private final QuantityActualsStore actuals;
    private final PlanLedger ledger;

    QuantityShelf(QuantityTables tables, AreaMaps maps, QuantityActualsStore actuals, PlanLedger ledger) {
        this.tables = tables;
        this.maps = maps;
        this.actuals = actuals;
        this.ledger = ledger;
    }

    /** Draws the areas anew; {@link #expectAreas} says later whether tables miss one. */
    void draw(Edit edit, AreaTree tree) {
        AreaMap known = maps.findById(edit.plan()).orElse(null);
        ledger.changed(edit, Thing.QUANTITY_AREAS, edit.plan().value(), known == null ? null : known.tree());
        AreaMap map = known == null ? new AreaMap(edit.plan()) : known;
        map.draw(tree);
        maps.save(map);
    }

    /** Refuses when a table gives figures for an area that there is not. */
    void expectAreas(Edit edit) {
        AreaTree tree = maps.findById(edit.plan()).map(AreaMap::tree).orElse(AreaTree.NONE);
        AreasInUse.check(tables.findAllByPlanOrderByPlaceAscIdAsc(edit.plan()), tree);
    }

    /** The place behind the other tables of a plan. */
    int behind(PlanId plan) {
        return tables.findAllByPlanOrderByPlaceAscIdAsc(plan).stream()
                        .mapToInt(QuantityTable::place)
                        .max()
                        .orElse(-1)
                + 1;
    }

    /** Makes a table say something; nothing is recorded when it says the same. */
    void put(Edit edit, QuantityTableId id, QuantityContent content) {
        QuantityTable known = tables.findById(id).orElse(null);
        QuantityContent before = known == null ? null : known.content();
        if (content.equals(before)) {
            return;
        }
        ledger.changed(edit, Thing.QUANTITY_TABLE, id.value(), before);
        QuantityTable table =
                known == null ? new QuantityTable(id, edit.plan(), content.place(), content.form()) : known;
        table.take(content);
        tables.saveAndFlush(table);
    }

    /** Enters what came of a table, and takes away what is no longer said. */
    void record(Edit edit, QuantityTableId id, List<ActualFigure> gone, List<ActualFigure> come) {
        QuantityActuals known = actuals.findById(id).orElse(null);
        ledger.changed(edit, Thing.QUANTITY_ACTUAL, id.value(), known == null ? null : known.content());
        QuantityActuals came = known == null ? new QuantityActuals(id, edit.plan()) : known;
        came.enter(Stream.concat(gone.stream(), come.stream()).toList());
        actuals.saveAndFlush(came);
    }

    void remove(Edit edit, QuantityTableId id) {
        QuantityTable table =
                tables.findById(id).orElseThrow(() -> new RuleViolation("plan.violation.quantityTableGone"));
        RuleViolation.unless(
                actuals.findById(id)
                        .map(came -> came.content().figures().isEmpty())
                        .orElse(true),
                "plan.violation.quantityHasActuals",
                table.service());
        ledger.changed(edit, Thing.QUANTITY_TABLE, id.value(), table.content());
        tables.delete(table);
    }
}
