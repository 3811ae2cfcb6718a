package jp.hagukumi.plan.quantity;

import java.io.Serializable;
import java.util.List;
import jp.hagukumi.shared.FiscalYear;

/**
 * A table in the list of a plan.
 *
 * @param actualYears the years for which there are actual figures
 * @param deviations how many demands what came is away from by a tenth or more
 */
public record QuantityTableRow(
        QuantityTableId id,
        long version,
        QuantityContent content,
        QuantityVerdict verdict,
        List<FiscalYear> actualYears,
        int deviations)
        implements Serializable {}
