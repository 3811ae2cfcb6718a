package jp.hagukumi.plan.indicator;

import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-015: the lead enters what came to be year by year, for which no amendment is needed. */
@Service
@Transactional(readOnly = true)
@May(Operation.PLAN_FIGURE)
public class ActualEntry {

    private final IndicatorBook book;
    private final IndicatorWriter writer;
    private final PlanLedger ledger;

    ActualEntry(IndicatorBook book, IndicatorWriter writer, PlanLedger ledger) {
        this.book = book;
        this.writer = writer;
        this.ledger = ledger;
    }

    /**
     * Enters a value, or why there is none.
     *
     * @param seenVersion of the value that the person saw for this sub-series and year, null when there was none
     */
    @Transactional
    public ActualId enter(ActualContent content, @Nullable Long seenVersion) {
        var edit = ledger.beginOutside(planOf(content.indicator()), Operation.PLAN_FIGURE, "actual.enter");
        writer.expect(content, seenVersion);
        return writer.enter(edit, content);
    }

    /** Takes a value back; it stays in the history. */
    @Transactional
    public void clear(ActualRecord seen) {
        var edit = ledger.beginOutside(planOf(seen.content().indicator()), Operation.PLAN_FIGURE, "actual.clear");
        writer.expect(seen.content(), seen.version());
        writer.clear(edit, seen.id());
    }

    private PlanId planOf(IndicatorId id) {
        return book.planOf(id).orElseThrow(() -> new RuleViolation("plan.violation.indicatorGone"));
    }
}
