package jp.hagukumi.plan;

import java.io.Serializable;
import java.util.List;

/**
 * What a search found.
 *
 * @param found how many things in all plans together, also those that are not listed
 */
public record SearchResult(int found, List<InPlan> plans) implements Serializable {

    /**
     * What was found in one plan.
     *
     * @param found how many things, also those that are not listed
     */
    public record InPlan(PlanSummary plan, int found, List<SearchHit> hits) implements Serializable {
        public InPlan {
            hits = List.copyOf(hits);
        }
    }

    public SearchResult {
        plans = List.copyOf(plans);
    }
}
