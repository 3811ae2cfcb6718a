package jp.hagukumi.plan.register;

import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.Thing;
import org.springframework.stereotype.Component;

/** The texts of plans. */
@Component
class TextShelf extends Shelf<PlanText, TextSaid> {

    TextShelf(TextRegister entries, PlanLedger ledger) {
        super(Thing.TEXT, TextSaid.class, entries, ledger, PlanText::new);
    }
}
