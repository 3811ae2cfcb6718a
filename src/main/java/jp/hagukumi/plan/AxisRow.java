package jp.hagukumi.plan;

import java.io.Serializable;
import java.util.List;

/**
 * An axis of a plan's vocabulary (ライフステージ, 主体 …) with its words.
 *
 * @param version for commands on the axis
 * @param code names the axis in addresses and workbooks, once per plan; the label may change, the code stays
 * @param several whether one thing may bear several words of it
 * @param terms in the plan's order, retired ones included
 */
public record AxisRow(
        AxisId id,
        PlanId plan,
        long version,
        AxisUse use,
        String code,
        String label,
        boolean several,
        List<TermRow> terms)
        implements Serializable {

    public AxisRow {
        terms = List.copyOf(terms);
    }

    /** The words that may still be chosen. */
    public List<TermRow> offered() {
        return terms.stream().filter(term -> !term.retired()).toList();
    }
}
