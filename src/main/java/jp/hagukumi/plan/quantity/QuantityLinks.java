package jp.hagukumi.plan.quantity;

import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;

/** The addresses of demand and capacity. */
public final class QuantityLinks {

    public static final String LIST = "plans/:plan/quantities";
    public static final String DEVIATIONS = LIST + "/deviations";
    public static final String AREAS = LIST + "/areas";
    public static final String NEW = LIST + "/new";
    public static final String TABLE = LIST + "/:table";
    public static final String FORM = TABLE + "/form";

    /** The name of the part of an address that says which table. */
    public static final String TABLE_ID = "table";

    private QuantityLinks() {}

    public static String list(PlanId plan) {
        return PlanLinks.plan(plan) + "/quantities";
    }

    public static String deviations(PlanId plan) {
        return list(plan) + "/deviations";
    }

    public static String areas(PlanId plan) {
        return list(plan) + "/areas";
    }

    public static String newTable(PlanId plan) {
        return list(plan) + "/new";
    }

    public static String table(PlanId plan, QuantityTableId table) {
        return list(plan) + "/" + table;
    }

    public static String form(PlanId plan, QuantityTableId table) {
        return table(plan, table) + "/form";
    }
}
