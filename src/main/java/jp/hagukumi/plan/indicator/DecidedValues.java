package jp.hagukumi.plan.indicator;

import java.util.Collection;
import java.util.List;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes yearly values that were decided on elsewhere: those of accepted reports. Whoever decides must be allowed to enter
 * yearly values; what stood there before stays in the history.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DecidedValues {

    private final ActualWriter writer;
    private final PlanLedger ledger;

    DecidedValues(ActualWriter writer, PlanLedger ledger) {
        this.writer = writer;
        this.ledger = ledger;
    }

    /**
     * Enters and takes back values in one step of the plan's history.
     *
     * @param entered what holds from now on
     * @param cleared where nothing is entered any more
     */
    public void take(PlanId plan, List<ActualContent> entered, Collection<ActualContent> cleared) {
        if (entered.isEmpty() && cleared.isEmpty()) {
            return;
        }
        var edit = ledger.beginOutside(plan, Operation.PLAN_FIGURE, "actual.accept");
        writer.clearPlaces(edit, cleared);
        writer.enter(edit, entered);
    }
}
