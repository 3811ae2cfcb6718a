package jp.hagukumi.plan.register;

import java.util.List;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.AxisRow;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.Vocabularies;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * UC-014: what a plan rests on and with whom it works. Every reading takes a revision,
 * {@link jp.hagukumi.plan.PlanLedger#NOW} for today.
 */
@Service
@Transactional(readOnly = true)
@May(Operation.PLAN_READ)
public class PlanRegisters {

    private final Vocabularies vocabularies;
    private final EvidenceShelf evidence;
    private final PartnerShelf partners;
    private final RelationShelf relations;
    private final TextShelf texts;

    PlanRegisters(
            Vocabularies vocabularies,
            EvidenceShelf evidence,
            PartnerShelf partners,
            RelationShelf relations,
            TextShelf texts) {
        this.vocabularies = vocabularies;
        this.evidence = evidence;
        this.partners = partners;
        this.relations = relations;
        this.texts = texts;
    }

    /** The plan's axes with their words. */
    public List<AxisRow> vocabulary(PlanId plan, int revision) {
        return vocabularies.of(plan, revision);
    }

    public List<Registered<EvidenceSaid>> evidence(PlanId plan, int revision) {
        return evidence.of(plan, revision);
    }

    public List<Registered<PartnerSaid>> partners(PlanId plan, int revision) {
        return partners.of(plan, revision);
    }

    public List<Registered<RelationSaid>> relations(PlanId plan, int revision) {
        return relations.of(plan, revision);
    }

    public List<Registered<TextSaid>> texts(PlanId plan, int revision) {
        return texts.of(plan, revision);
    }
}
