package jp.hagukumi.plan;

/** What the words of an axis are said of. */
public enum AxisUse {
    /** Elements of the plan. */
    ELEMENT,
    /** Pieces of evidence: their kinds. */
    EVIDENCE,
    /** Partners: their kinds. */
    PARTNER,
    /** Relations to other plans: their kinds. */
    RELATION
}
