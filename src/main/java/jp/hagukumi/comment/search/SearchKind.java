package jp.hagukumi.comment.search;

/** What can be found in a call. */
public enum SearchKind {
    LETTER,
    OPINION,
    REPLY
}
