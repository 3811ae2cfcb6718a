package jp.hagukumi.plan.indicator;

import java.util.List;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.shared.StaleVersion;
import org.springframework.dao.DataIntegrityViolationException;
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
     * @throws StaleVersion if something else stands there by now than was seen by whoever decided
     */
    public void take(PlanId plan, List<DecidedValue> values) {
        if (values.isEmpty()) {
            return;
        }
        var edit = ledger.beginOutside(plan, Operation.PLAN_FIGURE, "actual.accept");
        writer.expectSeen(values);
        try {
            writer.clearPlaces(edit, contents(values, false));
            writer.enter(edit, contents(values, true));
        } catch (DataIntegrityViolationException sameMoment) {
            throw new StaleVersion();
        }
    }

    private static List<ActualContent> contents(List<DecidedValue> values, boolean hold) {
        return values.stream()
                .filter(value -> value.holds() == hold)
                .map(DecidedValue::content)
                .toList();
    }
}
