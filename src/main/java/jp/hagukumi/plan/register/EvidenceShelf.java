package jp.hagukumi.plan.register;

import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.Thing;
import org.springframework.stereotype.Component;

/** The evidence of plans. */
@Component
class EvidenceShelf extends Shelf<Evidence, EvidenceSaid> {

    EvidenceShelf(EvidenceRegister entries, PlanLedger ledger) {
        super(Thing.EVIDENCE, EvidenceSaid.class, entries, ledger, Evidence::new);
    }
}
