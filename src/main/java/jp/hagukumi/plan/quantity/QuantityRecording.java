package jp.hagukumi.plan.quantity;

import java.util.List;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.Edit;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.Thing;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-017: the lead enters what really came beside demand and capacity. The plan itself stays as it is. */
@Service
@Transactional(readOnly = true)
@May(Operation.PLAN_FIGURE)
public class QuantityRecording {

    private final QuantityTables tables;
    private final QuantityActualsStore store;
    private final PlanLedger ledger;

    QuantityRecording(QuantityTables tables, QuantityActualsStore store, PlanLedger ledger) {
        this.tables = tables;
        this.store = store;
        this.ledger = ledger;
    }

    /**
     * Enters actual figures; one without value and remark takes away what stood there.
     *
     * @param seen 0 while there were none
     * @return the version that they have from then on
     */
    @Transactional
    public long record(QuantityTableId id, long seen, List<ActualFigure> entries) {
        QuantityTable table =
                tables.findById(id).orElseThrow(() -> new RuleViolation("plan.violation.quantityTableGone"));
        QuantityActuals actuals = store.findById(id).orElseGet(() -> new QuantityActuals(id, table.plan()));
        StaleVersion.check(seen, actuals.version());
        Edit edit = ledger.beginOutside(table.plan(), Operation.PLAN_FIGURE, "quantity.record");
        QuantityForm form = table.form();
        entries.forEach(entry ->
                RuleViolation.unless(form.has(entry.cell()), "plan.violation.quantityCellGone", table.service()));
        ledger.changed(edit, Thing.QUANTITY_ACTUAL, id.value(), seen == 0 ? null : actuals.content());
        actuals.enter(entries);
        return store.saveAndFlush(actuals).version();
    }
}
