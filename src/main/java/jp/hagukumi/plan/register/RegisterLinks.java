package jp.hagukumi.plan.register;

import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;

/** The address of the page 位置と根拠. */
public final class RegisterLinks {

    public static final String POSITION = "plans/:plan/position";

    private RegisterLinks() {}

    public static String position(PlanId plan) {
        return PlanLinks.plan(plan) + "/position";
    }
}
