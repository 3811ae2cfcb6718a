package jp.hagukumi.plan.quantity;

import java.io.Serializable;
import jp.hagukumi.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * A table with all that belongs to it.
 *
 * @param version to be brought back with changes of form and figures
 * @param actualsVersion to be brought back with actual figures; 0 while there are none
 * @param original what the table said when the plan was adopted, or when it came into the plan later; null if it says
 *     the same today
 */
public record QuantityPage(
        QuantityTableId id,
        PlanId plan,
        long version,
        QuantityContent content,
        AreaTree areas,
        long actualsVersion,
        ActualsContent actuals,
        @Nullable QuantityContent original)
        implements Serializable {}
