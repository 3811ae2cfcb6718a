package jp.hagukumi.plan.indicator;

/** What an indicator measures. */
public enum IndicatorKind {
    /** What was done (活動指標, output). */
    ACTIVITY,
    /** What came of it (成果指標, outcome). */
    OUTCOME
}
