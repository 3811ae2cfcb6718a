package jp.hagukumi.plan;

/** The addresses of plans and their elements. */
public final class PlanLinks {

    public static final String PLANS = "plans";
    public static final String IMPORT = "plans/import";
    public static final String SEARCH = "plans/search";
    public static final String PLAN = "plans/:plan";
    public static final String REVISIONS = "plans/:plan/revisions";
    public static final String COMPARE = "plans/:plan/compare";
    public static final String ERRATA = "plans/:plan/errata";
    public static final String ELEMENT = "plans/:plan/elements/:element";

    /** Names of the parts of an address. */
    public static final String PLAN_ID = "plan";

    public static final String ELEMENT_ID = "element";

    private PlanLinks() {}

    public static String plans() {
        return PLANS;
    }

    public static String imports() {
        return IMPORT;
    }

    public static String search() {
        return SEARCH;
    }

    /** An element chosen in the tree of its plan. */
    public static String inTree(PlanId plan, ElementId element) {
        return plan(plan) + "?element=" + element;
    }

    public static String plan(PlanId plan) {
        return PLANS + "/" + plan;
    }

    public static String revisions(PlanId plan) {
        return plan(plan) + "/revisions";
    }

    /** Two dates of a plan side by side. */
    public static String compare(PlanId plan) {
        return plan(plan) + "/compare";
    }

    /** What one revision changed. */
    public static String compare(PlanId plan, int revision) {
        return compare(plan) + "?from=" + (revision - 1) + "&to=" + revision;
    }

    /** What was printed wrongly and put right. */
    public static String errata(PlanId plan) {
        return plan(plan) + "/errata";
    }

    public static String element(PlanId plan, ElementId element) {
        return plan(plan) + "/elements/" + element;
    }
}
