package jp.hagukumi.plan.indicator;

import java.util.Optional;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.Edit;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-071: the lead says what the plan measures. Possible while the plan is being written or an amendment is open. */
@Service
@Transactional(readOnly = true)
@May(Operation.PLAN_EDIT)
public class IndicatorEditing {

    private final IndicatorBook book;
    private final IndicatorWriter writer;
    private final PlanLedger ledger;

    IndicatorEditing(IndicatorBook book, IndicatorWriter writer, PlanLedger ledger) {
        this.book = book;
        this.writer = writer;
        this.ledger = ledger;
    }

    /** Brings an indicator into the plan; a blank row key is given one. */
    @Transactional
    public IndicatorId add(PlanId plan, IndicatorContent content) {
        return writer.add(ledger.begin(plan, "indicator.add"), content);
    }

    /**
     * Makes an indicator say something else, unless somebody has changed it since it was read.
     *
     * @param seenVersion of the indicator that the person saw
     */
    @Transactional
    public Outcome<IndicatorRecord> change(IndicatorId id, long seenVersion, IndicatorContent content) {
        PlanId plan = planOf(id);
        Optional<IndicatorRecord> stored = book.find(id, PlanLedger.NOW);
        if (stored.isEmpty() || stored.get().version() != seenVersion) {
            return new Outcome.Overtaken<>(stored.orElse(null));
        }
        Edit edit = ledger.begin(plan, "indicator.change");
        writer.expect(id, seenVersion);
        writer.change(edit, id, content);
        return new Outcome.Written<>(book.find(id, PlanLedger.NOW).orElseThrow());
    }

    /** Takes an indicator out of the plan; its values stay in the history and come back with it. */
    @Transactional
    public void remove(IndicatorId id, long seenVersion) {
        Edit edit = ledger.begin(planOf(id), "indicator.remove");
        writer.expect(id, seenVersion);
        writer.remove(edit, id);
    }

    private PlanId planOf(IndicatorId id) {
        return book.planOf(id).orElseThrow(() -> new RuleViolation("plan.violation.indicatorGone"));
    }
}
