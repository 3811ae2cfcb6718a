package jp.hagukumi.plan;

/** Where beside another element something is dropped. */
public enum DropSide {
    /** Onto it. */
    ON,
    /** Between it and what shows above. */
    ABOVE,
    /** Between it and what shows below. */
    BELOW
}
