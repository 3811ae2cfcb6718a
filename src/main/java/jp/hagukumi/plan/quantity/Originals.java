package jp.hagukumi.plan.quantity;

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
        return jdbc.sql("""
                select coalesce(min(revision), 0) from plan_change
                where subject_id = :id and thing = :thing and said is null
                """)
                .param("id", id.toString())
                .param("thing", Thing.QUANTITY_TABLE.name())
                .query(Integer.class)
                .single();
    }

    private int adoption(PlanId plan) {
        return jdbc.sql("""
                select coalesce(max(number), 0) from plan_revision where plan_id = :plan and kind = 'ADOPTION'
                """).param("plan", plan.toString()).query(Integer.class).single();
    }
}
