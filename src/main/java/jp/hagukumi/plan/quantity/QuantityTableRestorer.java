package jp.hagukumi.plan.quantity;

import java.util.UUID;
import jp.hagukumi.plan.Edit;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.Restorer;
import jp.hagukumi.plan.Thing;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a table of demand and capacity back, or in; whoever calls has judged permission by beginning the edit. */
@Component
class QuantityTableRestorer implements Restorer<QuantityContent> {

    private final QuantityTables tables;
    private final AreaMaps maps;
    private final PlanLedger ledger;

    QuantityTableRestorer(QuantityTables tables, AreaMaps maps, PlanLedger ledger) {
        this.tables = tables;
        this.maps = maps;
        this.ledger = ledger;
    }

    @Override
    public Thing thing() {
        return Thing.QUANTITY_TABLE;
    }

    @Override
    public Class<QuantityContent> type() {
        return QuantityContent.class;
    }

    @Override
    public @Nullable QuantityContent now(UUID subject) {
        return tables.findById(new QuantityTableId(subject))
                .map(QuantityTable::content)
                .orElse(null);
    }

    @Override
    public void restore(Edit edit, UUID subject, @Nullable QuantityContent before) {
        QuantityTableId id = new QuantityTableId(subject);
        QuantityTable table = tables.findById(id).orElse(null);
        ledger.changed(edit, Thing.QUANTITY_TABLE, subject, table == null ? null : table.content());
        if (before == null) {
            tables.deleteById(id);
            return;
        }
        AreaTree areas = maps.findById(edit.plan()).map(AreaMap::tree).orElse(AreaTree.NONE);
        before.areas()
                .forEach(area -> RuleViolation.unless(
                        areas.area(area).isPresent(), "plan.violation.quantityAreaGone", before.service()));
        if (table == null) {
            table = new QuantityTable(id, edit.plan(), before.place(), before.form());
        }
        table.take(before);
        tables.save(table);
    }
}
