package jp.hagukumi.council;

/** What a draft is to become. */
enum DraftKind {
    /** A member's opinion or question. */
    OPINION,
    /** The lead's answer to an opinion. */
    ANSWER,
    /** What the lead says about a goal of a pack that is being prepared. */
    WORDS
}
