package jp.hagukumi.council;

/** What a member wants with what they say. */
public enum OpinionKind {
    OPINION,
    QUESTION
}
