package jp.hagukumi.plan.history;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.RevisionRow;
import jp.hagukumi.plan.Thing;
import org.jspecify.annotations.Nullable;

/**
 * Two dates of a plan set against each other (新旧対照表).
 *
 * @param dates the two dates in words
 * @param from the revision at whose end the plan said the old text
 * @param to the same for the new text; {@link jp.hagukumi.plan.PlanLedger#NOW} for today
 * @param rows what differs, in the order of the plan
 * @param reasons the revisions after the first date up to the second, by number
 */
public record Comparison(
        PlanId plan,
        String title,
        String dates,
        int from,
        int to,
        List<ComparedRow> rows,
        Map<Integer, RevisionRow> reasons)
        implements Serializable {

    public Comparison {
        rows = List.copyOf(rows);
        reasons = Map.copyOf(reasons);
    }

    /** Only what differs in one way and is of one kind; null stands for all. */
    public Comparison only(@Nullable Difference difference, @Nullable Thing thing) {
        return new Comparison(
                plan,
                title,
                dates,
                from,
                to,
                rows.stream()
                        .filter(row -> difference == null || row.differences().contains(difference))
                        .filter(row -> thing == null || row.thing() == thing)
                        .toList(),
                reasons);
    }

    /** How many things differ in a way. */
    public long count(Difference difference) {
        return rows.stream()
                .filter(row -> row.differences().contains(difference))
                .count();
    }

    /** Why a thing was changed: the reasons of the revisions that did, each once; those that gave none say nothing. */
    public List<String> reasons(ComparedRow row) {
        return row.revisions().stream()
                .map(reasons::get)
                .filter(revision -> revision != null && !revision.reason().isBlank())
                .map(RevisionRow::reason)
                .distinct()
                .toList();
    }
}
