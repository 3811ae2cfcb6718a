package jp.hagukumi.plan.indicator;

import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.shared.FiscalYear;

/** The addresses of indicators. */
public final class IndicatorLinks {

    public static final String INDICATORS = PlanLinks.PLAN + "/indicators";
    public static final String NEW = INDICATORS + "/new";
    public static final String INDICATOR = INDICATORS + "/:indicator";
    public static final String ACTUALS = PlanLinks.PLAN + "/actuals";

    /** Names of the parts of an address. */
    public static final String INDICATOR_ID = "indicator";

    public static final String ELEMENT = "element";
    public static final String EDIT = "edit";
    public static final String YEAR = "year";

    private IndicatorLinks() {}

    public static String indicators(PlanId plan) {
        return PlanLinks.plan(plan) + "/indicators";
    }

    public static String indicator(PlanId plan, IndicatorId indicator) {
        return indicators(plan) + "/" + indicator;
    }

    /** The same page with the indicator to be edited. */
    public static String edit(PlanId plan, IndicatorId indicator) {
        return indicator(plan, indicator) + "?" + EDIT + "=1";
    }

    /** Where a new indicator of an element is written. */
    public static String fresh(PlanId plan, ElementId element) {
        return indicators(plan) + "/new?" + ELEMENT + "=" + element;
    }

    /** Where the values of a year are entered. */
    public static String actuals(PlanId plan, FiscalYear year) {
        return PlanLinks.plan(plan) + "/actuals?" + YEAR + "=" + year.startYear();
    }
}
