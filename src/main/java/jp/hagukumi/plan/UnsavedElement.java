package jp.hagukumi.plan;

/**
 * An element of which the person has a draft.
 *
 * @param title number and title as they are now
 * @param open whether the plan is open, so that the draft can be saved
 */
record UnsavedElement(PlanId plan, String planTitle, ElementId element, String title, boolean open) {}
