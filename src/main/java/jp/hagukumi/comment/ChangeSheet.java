package jp.hagukumi.comment;

import java.io.Serializable;
import java.util.List;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.RevisionRow;
import org.jspecify.annotations.Nullable;

/**
 * The places of the plan that are changed because of an opinion.
 *
 * @param revisions of the plan by which a change can have been made, for those who may say so; else none
 */
public record ChangeSheet(PlanId plan, List<Line> lines, List<RevisionRow> revisions) implements Serializable {

    public ChangeSheet {
        lines = List.copyOf(lines);
        revisions = List.copyOf(revisions);
    }

    /**
     * One place.
     *
     * @param element as the plan calls it, empty where it is none
     * @param revision of the plan by which it was changed, null as long as it was not
     */
    public record Line(
            ChangedPlace content, String element, @Nullable Integer revision) implements Serializable {

        /** Where it is, in one line. */
        public String where() {
            return (element + " " + content.place()).strip();
        }
    }

    /** 修正の有無. */
    public boolean isChanged() {
        return !lines.isEmpty();
    }
}
