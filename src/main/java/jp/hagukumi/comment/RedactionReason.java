package jp.hagukumi.comment;

/** Why some words of a letter are shown to nobody but whoever sorts it. */
public enum RedactionReason implements Bits.Bit {
    /** The sender's name, address or contact, found by what the sender gave. */
    SENDER(1),
    /** Tells who somebody else is: a child, a neighbour, a member of staff. */
    THIRD_PERSON(2),
    /** Insults somebody. */
    ABUSE(4),
    /** Anything else; what it is has to be written. */
    OTHER(8);

    private final int bit;

    RedactionReason(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
