package jp.hagukumi.plan;

import java.time.LocalDate;
import java.util.Optional;
import jp.hagukumi.shared.LastUsed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans as they stood before. What a revision said that is over never changes, so the few that were asked for last are
 * kept.
 */
@Component
@Transactional(readOnly = true)
class PastPlans {

    private static final int KEPT = 6;

    private record Key(PlanId plan, int revision) {}

    private final Plans plans;
    private final ElementQueries elements;
    private final PlanLedger ledger;
    private final LastUsed<Key, PastPlan> kept = new LastUsed<>(KEPT);

    PastPlans(Plans plans, ElementQueries elements, PlanLedger ledger) {
        this.plans = plans;
        this.elements = elements;
        this.ledger = ledger;
    }

    /**
     * The revision whose text was in force on a day: the first for every day before it, and
     * {@link PlanLedger#NOW} where that is the latest.
     */
    int revisionOn(PlanId plan, LocalDate day) {
        return inForce(plan, day, latest(plan));
    }

    /** The same for who has the plan itself at hand, so that it is not asked for once more. */
    int revisionOn(Plan plan, LocalDate day) {
        return inForce(plan.id(), day, plan.revision());
    }

    private int inForce(PlanId plan, LocalDate day, int latest) {
        int number = Math.max(1, ledger.revisionOn(plan, day));
        return number >= latest ? PlanLedger.NOW : number;
    }

    /** The plan at the end of a revision; nothing when that is the plan of today, or there is no such plan. */
    Optional<PastPlan> at(PlanId plan, int revision) {
        if (revision == PlanLedger.NOW || revision >= latest(plan)) {
            return Optional.empty();
        }
        Key key = new Key(plan, Math.max(1, revision));
        Optional<PastPlan> known = kept.get(key);
        if (known.isPresent()) {
            return known;
        }
        Optional<PastPlan> read = plans.findById(plan).map(now -> read(now, key.revision()));
        read.ifPresent(past -> kept.keep(key, past));
        return read;
    }

    private int latest(PlanId plan) {
        return plans.latestRevision(plan).orElse(0);
    }

    private PastPlan read(Plan now, int revision) {
        PlanId plan = now.id();
        return PastPlan.of(
                now.details(0),
                revision,
                ledger.at(Thing.PLAN, plan.value(), revision, PlanSaid.class, null),
                elements.tree(plan),
                ledger.differing(plan, Thing.ELEMENT, revision, ElementSaid.class));
    }
}
