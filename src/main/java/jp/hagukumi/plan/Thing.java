package jp.hagukumi.plan;

/** The kinds of things that a plan is made of and whose past {@link PlanLedger} keeps. */
public enum Thing {
    /** What the plan says about itself. */
    PLAN,
    /** A goal, measure or project. */
    ELEMENT,
    /** What is measured, with its baseline and targets. */
    INDICATOR,
    /** The value of one indicator for one year. */
    ACTUAL,
    /** Demand and capacity of one service in one area. */
    QUANTITY_TABLE,
    /** What demand and capacity came to be. */
    QUANTITY_ACTUAL,
    /** The areas for which services are planned, all of a plan as one thing. */
    QUANTITY_AREAS,
    /** An axis of the plan's own words, or one of its terms. */
    VOCABULARY,
    /** A survey or consultation that the plan rests on. */
    EVIDENCE,
    /** An organisation that works with the municipality. */
    PARTNER,
    /** How the plan stands to another plan. */
    RELATION,
    /** A chapter of the plan's narrative. */
    TEXT,
    /** What became of an element of the plan before. */
    GENERATION_LINK,
    /** That the report on a project of another plan serves one of this plan. */
    SERVED
}
