package jp.hagukumi.plan.generation;

import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;

/** The address of the page 計画の世代. */
public final class GenerationLinks {

    public static final String GENERATION = "plans/:plan/generation";

    private GenerationLinks() {}

    public static String generation(PlanId plan) {
        return PlanLinks.plan(plan) + "/generation";
    }
}
