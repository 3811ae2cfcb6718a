package jp.hagukumi.comment;

/**
 * What sets a letter apart from others. It is kept, sorted and answered like them; whether it counts in the result is for
 * its call to say. A letter with several marks is counted under the first, in this order, that its call does not count;
 * their bits are in the same order.
 */
public enum LetterMark implements Bits.Bit {
    /** Came in after the last day of its call. */
    LATE(1),
    /** Lacks what its call requires of senders, as letters without a name do. */
    INCOMPLETE(1 << 1),
    /** From somebody whom the call does not ask. */
    OUT_OF_AREA(1 << 2),
    /** Is about something that the call does not ask. */
    OFF_TOPIC(1 << 3),
    /** Insults or threatens. */
    ABUSIVE(1 << 4);

    private final int bit;

    LetterMark(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }

    /** The first of those that are told by these bits. */
    static LetterMark first(int bits) {
        return Bits.read(LetterMark.class, bits).iterator().next();
    }

    /** Whether somebody has to say it; the others follow from the letter and its call. */
    public boolean isSetByHand() {
        return compareTo(OUT_OF_AREA) >= 0;
    }
}
