package jp.hagukumi.plan.register;

import java.util.List;
import jp.hagukumi.plan.PlanId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The registers of plans, for other rooms of the plan. It asks for no permission: whoever calls it has judged whether
 * the person may read the plan. Screens ask {@link PlanRegisters}.
 */
@Component
@Transactional(readOnly = true)
public class RegisterBook {

    private final EvidenceShelf evidence;
    private final PartnerShelf partners;
    private final RelationShelf relations;
    private final TextShelf texts;

    RegisterBook(EvidenceShelf evidence, PartnerShelf partners, RelationShelf relations, TextShelf texts) {
        this.evidence = evidence;
        this.partners = partners;
        this.relations = relations;
        this.texts = texts;
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
