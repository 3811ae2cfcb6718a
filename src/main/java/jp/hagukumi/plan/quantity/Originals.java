package jp.hagukumi.plan.quantity;

import java.util.List;
import jp.hagukumi.plan.Change;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.Thing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What tables said first: at the end of the revision that adopted the plan, or of that in which they came later. */
@Component
class Originals {

    private final PlanLedger ledger;
    private final JdbcClient jdbc;

    Originals(PlanLedger ledger, JdbcClient jdbc) {
        this.ledger = ledger;
        this.jdbc = jdbc;
    }

    /** Null if the table says the same at the end of the given revision, or came only then. */
    @Nullable
    QuantityContent of(PlanId plan, QuantityTableId id, int revision, QuantityContent then) {
        int first = Math.max(adoption(plan), came(id));
        if (first >= revision) {
            return null;
        }
        QuantityContent original = ledger.at(Thing.QUANTITY_TABLE, id.value(), first, QuantityContent.class, then);
        return original == null || original.figures().equals(then.figures()) ? null : original;
    }

    private int came(QuantityTableId id) {
        List<Change<QuantityContent>> history = ledger.history(Thing.QUANTITY_TABLE, id.value(), QuantityContent.class);
        return history.stream()
                .filter(change -> change.before() == null)
                .mapToInt(Change::revision)
                .findFirst()
                .orElse(0);
    }

    private int adoption(PlanId plan) {
        return jdbc.sql("""
                select coalesce(max(number), 0) from plan_revision where plan_id = :plan and kind = 'ADOPTION'
                """).param("plan", plan.toString()).query(Integer.class).single();
    }
}
