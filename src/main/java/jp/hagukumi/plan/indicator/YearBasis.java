package jp.hagukumi.plan.indicator;

/** Which years a value counts: some statistics are of calendar years while the plan counts fiscal years. */
public enum YearBasis {
    /** April to March (年度). */
    FISCAL,
    /** January to December (年). */
    CALENDAR
}
