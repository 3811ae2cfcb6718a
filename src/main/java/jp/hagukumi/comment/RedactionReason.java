package jp.hagukumi.comment;

/** Why some words of a letter are shown to nobody but whoever sorts it. */
public enum RedactionReason {
    /** The sender's name, address or contact, found by what the sender gave. */
    SENDER,
    /** Tells who somebody else is: a child, a neighbour, a member of staff. */
    THIRD_PERSON,
    /** Insults somebody. */
    ABUSE,
    /** Anything else; what it is has to be written. */
    OTHER
}
