package jp.hagukumi.comment;

/** What a file is to the letter. */
public enum EnclosureKind {
    /** The letter itself, as the mail as which it came. */
    MAIL,
    /** It came with the letter. */
    ATTACHMENT
}
