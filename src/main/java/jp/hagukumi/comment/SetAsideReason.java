package jp.hagukumi.comment;

/** Why a part of a letter is no opinion. It stays in the letter; only the reason is recorded. */
public enum SetAsideReason {
    /** Words of greeting and thanks. */
    GREETING,
    /** Tells who somebody is; shown masked from then on. */
    PERSONAL,
    /** Headings, page numbers and the like. */
    FRAME,
    /** Is about something that the call does not ask. */
    OFF_TOPIC,
    /** Says again what the same person has said, here or in another letter. */
    REPEATED,
    /** Anything else; what it is has to be written. */
    OTHER
}
