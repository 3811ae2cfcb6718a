package jp.hagukumi.plan.quantity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.shared.RuleViolation;

/** An area for which a table gives figures stays. */
final class AreasInUse {

    private AreasInUse() {}

    /** Refuses areas among which one is missing that a table needs; the service says which table. */
    static void check(List<QuantityTable> tables, AreaTree wanted) {
        Set<AreaId> kept = wanted.areas().stream().map(Area::id).collect(Collectors.toSet());
        for (QuantityTable table : tables) {
            Set<AreaId> gone = new HashSet<>(table.content().areas());
            gone.removeAll(kept);
            RuleViolation.unless(gone.isEmpty(), "plan.violation.areaInUse", table.service());
        }
    }
}
