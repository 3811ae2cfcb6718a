package jp.hagukumi.plan;

import jp.hagukumi.account.Operation;

/** The kinds of things that a plan is made of and whose past {@link PlanLedger} keeps. */
public enum Thing {
    /** What the plan says about itself. */
    PLAN,
    /** A goal, measure or project. */
    ELEMENT,
    /** What is measured, with its baseline and targets. */
    INDICATOR,
    /** The value of one indicator for one year. */
    ACTUAL(Operation.PLAN_FIGURE),
    /** Demand and capacity of one service in one area. */
    QUANTITY_TABLE,
    /** What demand and capacity came to be. */
    QUANTITY_ACTUAL(Operation.PLAN_FIGURE),
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
    GENERATION_LINK(Operation.PLAN_AMEND),
    /** That the report on a project of another plan serves one of this plan. */
    SERVED(Operation.PLAN_AMEND);

    private final Operation operation;

    Thing() {
        this(Operation.PLAN_EDIT);
    }

    Thing(Operation operation) {
        this.operation = operation;
    }

    /** What a person must be allowed to do to change it; judged with the state of its plan. */
    Operation operation() {
        return operation;
    }

    /** Whether it is no text or figure of the plan, so that it changes without an amendment. */
    boolean isOutside() {
        return operation != Operation.PLAN_EDIT;
    }
}
