package jp.hagukumi.plan.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.AxisRow;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.plan.TermId;
import jp.hagukumi.plan.TermRow;
import jp.hagukumi.plan.Vocabularies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * UC-062: what a plan rests on and with whom it works. Every reading takes a revision,
 * {@link PlanLedger#NOW} for today.
 */
@Service
@Transactional(readOnly = true)
@May(Operation.PLAN_READ)
public class PlanRegisters {

    private final Vocabularies vocabularies;
    private final RegisterBook book;
    private final RegisterUses uses;
    private final PlanReader plans;

    PlanRegisters(Vocabularies vocabularies, RegisterBook book, RegisterUses uses, PlanReader plans) {
        this.vocabularies = vocabularies;
        this.book = book;
        this.uses = uses;
        this.plans = plans;
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

    /** By the id of a word, a partner or a piece of evidence: the elements and indicators that use it, in tree order. */
    public Map<UUID, List<Use>> uses(PlanId plan, int revision) {
        return uses.of(plan, revision);
    }

    /**
     * The other plans that name a plan among their relations.
     *
     * @param day as of which, null for today
     */
    public List<NamedBy> namedBy(PlanId plan, @Nullable LocalDate day) {
        return plans.plans().stream()
                .filter(other -> !other.id().equals(plan))
                .flatMap(
                        other -> namedBy(plan, other, day == null ? PlanLedger.NOW : plans.revisionOn(other.id(), day)))
                .toList();
    }

    private Stream<NamedBy> namedBy(PlanId plan, PlanSummary other, int revision) {
        List<RelationSaid> naming = book.relations(other.id(), revision).stream()
                .map(Registered::said)
                .filter(said -> plan.equals(said.other()))
                .toList();
        if (naming.isEmpty()) {
            return Stream.of();
        }
        Map<TermId, String> kinds = vocabularies.of(other.id(), revision).stream()
                .flatMap(axis -> axis.terms().stream())
                .collect(Collectors.toMap(TermRow::id, TermRow::label));
        return naming.stream().map(said -> new NamedBy(other.id(), other.title(), kinds.getOrDefault(said.kind(), "")));
    }
}
