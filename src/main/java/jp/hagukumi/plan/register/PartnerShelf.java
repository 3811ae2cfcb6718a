package jp.hagukumi.plan.register;

import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.Thing;
import org.springframework.stereotype.Component;

/** The partners of plans. */
@Component
class PartnerShelf extends Shelf<Partner, PartnerSaid> {

    PartnerShelf(PartnerRegister entries, PlanLedger ledger) {
        super(Thing.PARTNER, PartnerSaid.class, entries, ledger, Partner::new);
    }
}
