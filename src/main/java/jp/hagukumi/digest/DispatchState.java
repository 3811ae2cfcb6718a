package jp.hagukumi.digest;

/** How far a day's digest for one person has come. */
public enum DispatchState {
    /** Given to the mail server, without an answer yet: if none comes, nobody knows whether it went, and it is not sent again. */
    SENDING,
    /** The mail server has taken it. */
    SENT,
    /** Nothing waited at the person's time; nothing was sent and nothing will be on this day. */
    NOTHING,
    /** The mail server has not taken it; it is tried again. */
    WAITING,
    /** It was not sent and will not be on this day. */
    FAILED
}
