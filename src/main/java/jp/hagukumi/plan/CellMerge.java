package jp.hagukumi.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.plan.FieldChange.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Brings the cells of one row together: what stood there when the workbook was written, what stands there now, what the
 * workbook says. What only one side changed is taken from that side; where both did, somebody chooses.
 */
final class CellMerge {

    private final String key;
    private final Map<ChangedPlace, Side> choices;
    private final List<FieldChange> found = new ArrayList<>();

    CellMerge(String key, Map<ChangedPlace, Side> choices) {
        this.key = key;
        this.choices = choices;
    }

    /** What differs, in the order of asking. */
    List<FieldChange> found() {
        return found;
    }

    /** Whether a place becomes what the workbook says; notes the place when the two sides differ. */
    boolean takes(CellField field, @Nullable String base, @Nullable String now, @Nullable String mine) {
        String then = Objects.requireNonNullElse(base, "");
        String stands = Objects.requireNonNullElse(now, "");
        String says = Objects.requireNonNullElse(mine, "");
        if (stands.equals(says)) {
            return false;
        }
        return takes(field, !then.equals(says), !then.equals(stands), List.of(then, stands, says));
    }

    /**
     * Whether a place, or a whole row, becomes what the workbook says; the place is noted.
     *
     * @param texts at the time of writing, now, and in the workbook, as they are shown
     */
    boolean takes(CellField field, boolean mineChanged, boolean theirsChanged, List<String> texts) {
        Side side = !theirsChanged ? Side.MINE : mineChanged ? choices.get(new ChangedPlace(key, field)) : Side.THEIRS;
        Kind kind = side == null ? Kind.CONFLICT : side == Side.MINE ? Kind.CHANGE : Kind.KEPT;
        found.add(new FieldChange(field, kind, theirsChanged ? texts.get(0) : "", texts.get(1), texts.get(2)));
        return kind != Kind.KEPT;
    }
}
