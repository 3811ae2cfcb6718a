package jp.hagukumi.publication;

/** In which order a result prints its answers; within one the opinions stand by number. */
public enum ResultOrder {
    /** By the first opinion that is answered. */
    NUMBER,
    /** By the place in the plan. */
    PLACE,
    /** By the reflection class. */
    REFLECTION
}
