package jp.hagukumi.plan;

import java.io.Serializable;
import java.util.List;

/**
 * A plan as a whole, without its elements.
 *
 * @param legalBases what laws and ordinances it rests on, in the plan's order
 * @param purpose the plan's own words, empty if it has none
 * @param levels from the top
 * @param scale in the plan's order, best mark first
 * @param philosophy the plan's own words, empty if it has none
 * @param municipality whose plan it is, empty if the workbook did not say
 * @param note where it was published and what was assumed, empty if nothing
 * @param revision the number of the latest revision, 1 for the one under which the plan was written
 * @param stage the state, and whether an amendment is being written
 */
public record PlanDetails(
        PlanSummary summary,
        List<String> legalBases,
        String purpose,
        List<LevelView> levels,
        List<RatingMark> scale,
        List<DirectionView> directions,
        String philosophy,
        String municipality,
        String note,
        int revision,
        PlanStage stage)
        implements Serializable {

    public PlanDetails {
        legalBases = List.copyOf(legalBases);
        levels = List.copyOf(levels);
        scale = List.copyOf(scale);
        directions = List.copyOf(directions);
    }
}
