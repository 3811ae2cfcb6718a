package jp.hagukumi.comment;

/** What became of typing a long letter from its scan a second time. */
public enum SecondTyping {
    /** It was typed twice, and the two were compared. */
    COMPARED,
    /** The clerk left it out. */
    SKIPPED
}
