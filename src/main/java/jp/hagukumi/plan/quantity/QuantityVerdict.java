package jp.hagukumi.plan.quantity;

import java.io.Serializable;
import java.util.List;

/**
 * What the arithmetic of a table comes to.
 *
 * @param checked how many figures could be checked; where a figure is missing nothing is
 * @param findings what does not hold, in the order of the table
 * @param shortages where capacity is below demand
 */
public record QuantityVerdict(int checked, List<Finding> findings, List<Cell> shortages) implements Serializable {

    public QuantityVerdict {
        findings = List.copyOf(findings);
        shortages = List.copyOf(shortages);
    }

    public boolean holds() {
        return findings.isEmpty();
    }
}
