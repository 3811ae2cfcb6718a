package jp.hagukumi.plan.register;

import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.Edit;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-062: the lead edits a plan's registers while the plan, or an amendment of it, is being written. */
@Service
@Transactional(readOnly = true)
@May(Operation.PLAN_EDIT)
public class RegisterEditing {

    private final PlanLedger ledger;
    private final EvidenceShelf evidence;
    private final PartnerShelf partners;
    private final RelationShelf relations;
    private final TextShelf texts;

    RegisterEditing(
            PlanLedger ledger,
            EvidenceShelf evidence,
            PartnerShelf partners,
            RelationShelf relations,
            TextShelf texts) {
        this.ledger = ledger;
        this.evidence = evidence;
        this.partners = partners;
        this.relations = relations;
        this.texts = texts;
    }

    /** Adds an entry at the end of its register. */
    @Transactional
    public EntryId add(PlanId plan, Said said) {
        Edit edit = ledger.begin(plan, "register.add");
        return switch (said) {
            case EvidenceSaid words -> evidence.add(edit, words);
            case PartnerSaid words -> partners.add(edit, words);
            case RelationSaid words -> relations.add(edit, words);
            case TextSaid words -> texts.add(edit, words);
        };
    }

    /**
     * Makes an entry say something else.
     *
     * @param seenVersion the version that was read; when it is no longer the stored one, nothing is written
     */
    @Transactional
    public SaveOutcome change(PlanId plan, EntryId id, long seenVersion, Said said) {
        Edit edit = ledger.begin(plan, "register.change");
        return switch (said) {
            case EvidenceSaid words -> change(evidence, edit, id, seenVersion, words);
            case PartnerSaid words -> change(partners, edit, id, seenVersion, words);
            case RelationSaid words -> change(relations, edit, id, seenVersion, words);
            case TextSaid words -> change(texts, edit, id, seenVersion, words);
        };
    }

    private static <S extends Record & Said> SaveOutcome change(
            Shelf<?, S> shelf, Edit edit, EntryId id, long seenVersion, S said) {
        Registered<S> stored = shelf.find(id).orElse(null);
        if (stored != null && stored.version() != seenVersion) {
            return new SaveOutcome.ChangedMeanwhile(stored);
        }
        shelf.change(edit, id, said);
        return new SaveOutcome.Saved(id);
    }

    /** Lets two entries of one register change places. */
    @Transactional
    public void swap(PlanId plan, Registered<?> one, Registered<?> other) {
        Edit edit = ledger.begin(plan, "register.move");
        Shelf<?, ?> shelf = shelf(one.said());
        expect(shelf, one);
        expect(shelf, other);
        shelf.swap(edit, one.id(), other.id());
    }

    /** Takes an entry out of its register; the ledger keeps it. */
    @Transactional
    public void remove(PlanId plan, Registered<?> entry) {
        Edit edit = ledger.begin(plan, "register.remove");
        Shelf<?, ?> shelf = shelf(entry.said());
        expect(shelf, entry);
        shelf.remove(edit, entry.id());
    }

    private static void expect(Shelf<?, ?> shelf, Registered<?> seen) {
        StaleVersion.check(seen.version(), version(shelf, seen.id()));
    }

    private static @Nullable Long version(Shelf<?, ?> shelf, EntryId id) {
        return shelf.find(id).map(Registered::version).orElse(null);
    }

    private Shelf<?, ?> shelf(Said said) {
        return switch (said) {
            case EvidenceSaid words -> evidence;
            case PartnerSaid words -> partners;
            case RelationSaid words -> relations;
            case TextSaid words -> texts;
        };
    }
}
