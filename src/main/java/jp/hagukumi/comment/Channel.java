package jp.hagukumi.comment;

/** The way on which a letter came in. */
public enum Channel {
    MAIL,
    FORM,
    FAX,
    POST,
    COUNTER,
    OTHER
}
