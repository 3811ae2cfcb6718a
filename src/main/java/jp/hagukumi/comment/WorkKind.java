package jp.hagukumi.comment;

/** What can wait at a call, in the order in which a letter passes through the office. */
public enum WorkKind {
    /** Mails that were brought and are not letters yet. */
    MAILS,
    /** Letters that somebody has begun to type, from a scan or without one. */
    TYPING,
    SPLIT,
    /** Letters that lack what the call requires of senders. */
    INCOMPLETE,
    /** Opinions that could be put together. */
    GROUPS,
    /** Opinions that no section has. */
    ASSIGN,
    /** Replies that the person who looks may write, as the clerk does where no section is concerned. */
    DRAFT,
    /** Replies that came back to their sections. */
    RETURNED,
    /** Replies that wait for the lead. */
    APPROVE
}
