package jp.hagukumi.plan.history;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.hagukumi.plan.Thing;

/**
 * One thing that differs between two dates of a plan.
 *
 * @param differences one at least; what was moved may have changed too
 * @param titleBefore empty when it was not there
 * @param titleAfter empty when it is not there
 * @param placeBefore what stood above it, from the top, ` › ` between; empty at the top
 * @param placeAfter the same for the later date
 * @param fields what says something else; of what was added or removed, all that it says
 * @param revisions the numbers of the revisions that changed it
 */
public record ComparedRow(
        Thing thing,
        UUID subject,
        Set<Difference> differences,
        String titleBefore,
        String titleAfter,
        String placeBefore,
        String placeAfter,
        List<ComparedField> fields,
        List<Integer> revisions)
        implements Serializable {

    public ComparedRow {
        differences = Set.copyOf(differences);
        fields = List.copyOf(fields);
        revisions = List.copyOf(revisions);
    }

    /** What it is called now, or was while it was there. */
    public String title() {
        return titleAfter.isEmpty() ? titleBefore : titleAfter;
    }

    /** Where it stands now, or stood while it was there. */
    public String place() {
        return titleAfter.isEmpty() ? placeBefore : placeAfter;
    }

    public boolean isMoved() {
        return differences.contains(Difference.MOVED);
    }
}
