package jp.hagukumi.comment.intake;

/** Why a mail does not become a letter. */
public enum MailFault {
    /** The file is none: a picture, a document, the file of a mail program that keeps mails in a form of its own. */
    NO_MAIL,
    /** More bytes than are kept. */
    TOO_LARGE,
    /** Headings of many pages, or a name, an address or a subject longer than any. */
    HEADINGS_TOO_LONG,
    TOO_MANY_PARTS,
    /** Parts within parts, or mails within mails, deeper than anybody packs them. */
    TOO_DEEP,
    /** Its parts, unpacked, are larger than the mail is allowed to be. */
    TOO_MUCH,
    /** It ends in the middle, or one of its parts is damaged. */
    CUT,
    /** No character code in which its words are read whole. */
    UNKNOWN_CODE,
    /** A sign that stands for none, or one that some program before has lost. */
    BROKEN_CHARACTER,
    /** Neither body nor subject say anything. */
    NO_WORDS,
    /** More words than a letter may have. */
    TOO_LONG;

    public String key() {
        return "comment.MailFault." + name();
    }
}
