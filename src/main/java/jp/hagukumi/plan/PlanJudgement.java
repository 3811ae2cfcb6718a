package jp.hagukumi.plan;

import java.io.Serializable;
import java.util.List;

/**
 * By what a plan lets its projects be judged, without the rest of it.
 *
 * @param scale in the plan's order, best mark first
 * @param directions in the plan's order
 */
public record PlanJudgement(List<RatingMark> scale, List<DirectionView> directions) implements Serializable {

    public PlanJudgement {
        scale = List.copyOf(scale);
        directions = List.copyOf(directions);
    }
}
