package jp.hagukumi.digest;

/** Why a mail was not sent, or is not known to have been. */
public enum Trouble {
    /** The mail server does not answer. */
    NO_SERVER,
    /** The mail server does not let the portal in, or takes no mail from its sender. */
    NO_ENTRY,
    /** The mail server asks to come back later. */
    LATER,
    /** The mail server refuses this address or this mail for good. */
    REFUSED,
    /** The connection broke before the mail server had answered. */
    UNKNOWN,
    /** What waits for the person could not be read. */
    UNREAD
}
