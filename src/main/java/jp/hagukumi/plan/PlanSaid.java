package jp.hagukumi.plan;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says about itself, as the ledger keeps it.
 *
 * @param firstYear start year of the first fiscal year, null when it is not known
 * @param lastYear start year of the last fiscal year, null when it is not known
 * @param levels the plan's own names of its levels, from the top
 */
public record PlanSaid(
        String title,
        String municipality,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
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
