package jp.hagukumi.plan.indicator;

import java.io.Serializable;
import java.util.Set;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.ElementRow;

/**
 * One indicator on a page of its own.
 *
 * @param element on which it hangs
 * @param allowed what the person may do: {@link Operation#PLAN_EDIT} on the indicator, {@link Operation#PLAN_FIGURE} on
 *     its values
 */
public record IndicatorDetails(IndicatorRecord indicator, ElementRow element, Set<Operation> allowed)
        implements Serializable {

    public IndicatorDetails {
        allowed = Set.copyOf(allowed);
    }
}
