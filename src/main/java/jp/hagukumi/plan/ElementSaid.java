package jp.hagukumi.plan;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An element as the ledger keeps it: its place and what it says, readable without the plan of its time.
 *
 * @param rowKey names the element in workbooks; null in what was kept before it was kept
 * @param parent the element above, null at the top
 * @param level the plan's own name of the level
 * @param sortPath where it stood in the tree
 * @param newSince the start year of the fiscal year since which it is new
 * @param departments the responsible ones in the plan's order
 */
public record ElementSaid(
        @Nullable String rowKey,
        @Nullable UUID parent,
        String level,
        String sortPath,
        String code,
        String title,
        String description,
        boolean priority,
        @Nullable Integer newSince,
        List<UUID> departments) {

    public ElementSaid {
        departments = List.copyOf(Objects.requireNonNullElse(departments, List.of()));
    }
}
