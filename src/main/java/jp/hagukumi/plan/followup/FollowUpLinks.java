package jp.hagukumi.plan.followup;

import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;

/** The address of the page 市民の声. */
public final class FollowUpLinks {

    public static final String VOICES = PlanLinks.PLAN + "/voices";

    /** The part of the address that names a fiscal year. */
    public static final String YEAR = "year";

    private FollowUpLinks() {}

    public static String voices(PlanId plan) {
        return PlanLinks.plan(plan) + "/voices";
    }

    /** The same with what voices changed in one year only. */
    public static String voices(PlanId plan, int year) {
        return voices(plan) + "?" + YEAR + "=" + year;
    }
}
