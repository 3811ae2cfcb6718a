package jp.hagukumi.plan;

/**
 * An element that was taken out of its plan.
 *
 * @param said what it said until then
 */
record GoneElement(ElementId id, ElementSaid said) {}
