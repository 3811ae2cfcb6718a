package jp.hagukumi.plan.quantity;

import java.util.UUID;
import jp.hagukumi.plan.Edit;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.Restorer;
import jp.hagukumi.plan.Thing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts actual figures of a table back; whoever calls has judged permission by beginning the edit. */
@Component
class QuantityActualsRestorer implements Restorer<ActualsContent> {

    private final QuantityActualsStore store;
    private final PlanLedger ledger;

    QuantityActualsRestorer(QuantityActualsStore store, PlanLedger ledger) {
        this.store = store;
        this.ledger = ledger;
    }

    @Override
    public Thing thing() {
        return Thing.QUANTITY_ACTUAL;
    }

    @Override
    public Class<ActualsContent> type() {
        return ActualsContent.class;
    }

    @Override
    public @Nullable ActualsContent now(UUID subject) {
        return store.findById(new QuantityTableId(subject))
                .map(QuantityActuals::content)
                .orElse(null);
    }

    @Override
    public void restore(Edit edit, UUID subject, @Nullable ActualsContent before) {
        QuantityTableId id = new QuantityTableId(subject);
        QuantityActuals actuals = store.findById(id).orElse(null);
        ledger.changed(edit, Thing.QUANTITY_ACTUAL, subject, actuals == null ? null : actuals.content());
        if (before == null) {
            store.deleteById(id);
            return;
        }
        if (actuals == null) {
            actuals = new QuantityActuals(id, edit.plan());
        }
        actuals.take(before);
        store.save(actuals);
    }
}
