package jp.hagukumi.plan.indicator;

import java.util.Objects;
import java.util.Optional;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-072: the lead enters what came to be year by year, for which no amendment is needed. */
@Service
@Transactional(readOnly = true)
@May(Operation.PLAN_FIGURE)
public class ActualEntry {

    private final IndicatorBook book;
    private final ActualWriter writer;
    private final PlanLedger ledger;

    ActualEntry(IndicatorBook book, ActualWriter writer, PlanLedger ledger) {
        this.book = book;
        this.writer = writer;
        this.ledger = ledger;
    }

    /**
     * Enters a value, or why there is none, unless somebody has entered another since it was read.
     *
     * @param seenVersion of the value that the person saw for this sub-series and year, null when there was none
     */
    @Transactional
    public Outcome<ActualRecord> enter(ActualContent content, @Nullable Long seenVersion) {
        PlanId plan = planOf(content.indicator());
        Optional<ActualRecord> stored = book.entered(content);
        if (!Objects.equals(stored.map(ActualRecord::version).orElse(null), seenVersion)) {
            return new Outcome.Overtaken<>(stored.orElse(null));
        }
        var edit = ledger.beginOutside(plan, Operation.PLAN_FIGURE, "actual.enter");
        writer.enter(edit, content);
        return new Outcome.Written<>(book.entered(content).orElseThrow());
    }

    /** Takes a value back unless somebody has entered another since it was read; it stays in the history. */
    @Transactional
    public Outcome<ActualRecord> clear(ActualRecord seen) {
        PlanId plan = planOf(seen.content().indicator());
        Optional<ActualRecord> stored = book.entered(seen.content());
        if (stored.isPresent() && stored.get().version() != seen.version()) {
            return new Outcome.Overtaken<>(stored.get());
        }
        var edit = ledger.beginOutside(plan, Operation.PLAN_FIGURE, "actual.clear");
        if (stored.isPresent()) {
            writer.clear(edit, stored.get().id());
        }
        return new Outcome.Written<>(null);
    }

    private PlanId planOf(IndicatorId id) {
        return book.planOf(id).orElseThrow(() -> new RuleViolation("plan.violation.indicatorGone"));
    }
}
