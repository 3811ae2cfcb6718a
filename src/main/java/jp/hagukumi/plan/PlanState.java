package jp.hagukumi.plan;

/** How binding a plan is. */
public enum PlanState {
    /** Being written (案). */
    DRAFT,
    /** Shown to council and citizens (素案). */
    PROPOSAL,
    /** Decided and in force; what changes is an amendment. */
    ADOPTED,
    /** Its period is over or another plan took its place. */
    ENDED
}
