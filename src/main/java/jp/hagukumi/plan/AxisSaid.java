package jp.hagukumi.plan;

import java.util.List;
import java.util.Objects;

/**
 * An axis of a plan's vocabulary with its words, as the ledger keeps it.
 *
 * @param place its rank among the axes of the plan, 0 first
 */
public record AxisSaid(int place, AxisUse use, String code, String label, boolean several, List<TermRow> terms) {

    public AxisSaid {
        terms = List.copyOf(Objects.requireNonNullElse(terms, List.of()));
    }
}
