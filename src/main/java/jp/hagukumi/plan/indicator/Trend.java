package jp.hagukumi.plan.indicator;

/** Where a value is meant to go. */
public enum Trend {
    UP,
    DOWN,
    LEVEL
}
