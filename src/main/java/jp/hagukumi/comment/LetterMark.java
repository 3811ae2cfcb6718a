package jp.hagukumi.comment;

/**
 * What sets a letter apart from others. It is kept, sorted and answered like them; whether it counts in the result is for
 * its call to say. A letter with several marks is counted under the first, in this order, that its call does not count.
 * The order is stored: a new one goes to the end.
 */
public enum LetterMark {
    /** Came in after the last day of its call. */
    LATE,
    /** Lacks what its call requires of senders, as letters without a name do. */
    INCOMPLETE,
    /** From somebody whom the call does not ask. */
    OUT_OF_AREA,
    /** Is about something that the call does not ask. */
    OFF_TOPIC,
    /** Insults or threatens. */
    ABUSIVE;

    /** Whether somebody has to say it; the others follow from the letter and its call. */
    public boolean isSetByHand() {
        return compareTo(OUT_OF_AREA) >= 0;
    }
}
