package jp.hagukumi.plan.quantity;

/** What a line of a table means, whatever the plan calls it. Arithmetic does not follow from it; that is data. */
public enum LineRole {
    /** What will be needed (量の見込み). */
    DEMAND,
    /** What is there when the year begins (年度当初定員). */
    OPENING,
    /** What is added in the year (当年度に確保). */
    SECURED,
    /** What is there in the end (確保方策の合計). */
    TOTAL,
    /** Capacity less demand (差・過不足): below 0 it is a shortage. */
    GAP,
    OTHER
}
