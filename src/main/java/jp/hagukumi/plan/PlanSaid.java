package jp.hagukumi.plan;

import java.util.List;
import java.util.Objects;

/**
 * What a plan says about itself, as the ledger keeps it.
 *
 * @param firstYear start year of the first fiscal year
 * @param lastYear start year of the last fiscal year
 * @param levels the plan's own names of its levels, from the top
 */
public record PlanSaid(
        String title,
        String municipality,
        int firstYear,
        int lastYear,
        String purpose,
        String philosophy,
        String note,
        List<String> legalBases,
        List<String> levels) {

    public PlanSaid {
        legalBases = List.copyOf(Objects.requireNonNullElse(legalBases, List.of()));
        levels = List.copyOf(Objects.requireNonNullElse(levels, List.of()));
    }
}
