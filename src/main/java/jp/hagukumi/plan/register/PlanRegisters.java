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
 * UC-062: what a plan rests on and with whom it works. Every reading takes a revision,
 * {@link jp.hagukumi.plan.PlanLedger#NOW} for today.
 */
@Service
@Transactional(readOnly = true)
@May(Operation.PLAN_READ)
public class PlanRegisters {

    private final Vocabularies vocabularies;
    private final RegisterBook book;

    PlanRegisters(Vocabularies vocabularies, RegisterBook book) {
        this.vocabularies = vocabularies;
        this.book = book;
    }

    /** The plan's axes with their words. */
    public List<AxisRow> vocabulary(PlanId plan, int revision) {
        return vocabularies.of(plan, revision);
    }

    public List<Registered<EvidenceSaid>> evidence(PlanId plan, int revision) {
        return book.evidence(plan, revision);
    }

    public List<Registered<PartnerSaid>> partners(PlanId plan, int revision) {
        return book.partners(plan, revision);
    }

    public List<Registered<RelationSaid>> relations(PlanId plan, int revision) {
        return book.relations(plan, revision);
    }

    public List<Registered<TextSaid>> texts(PlanId plan, int revision) {
        return book.texts(plan, revision);
    }
}
