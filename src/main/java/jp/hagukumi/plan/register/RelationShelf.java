package jp.hagukumi.plan.register;

import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.Thing;
import org.springframework.stereotype.Component;

/** The relations between plans. */
@Component
class RelationShelf extends Shelf<Relation, RelationSaid> {

    RelationShelf(RelationRegister entries, PlanLedger ledger) {
        super(Thing.RELATION, RelationSaid.class, entries, ledger, Relation::new);
    }
}
