package jp.hagukumi.comment;

/**
 * By what it is seen that something has changed in the letters of a call, without reading them: every change makes one of
 * them a new version.
 */
record LettersPrint(long letters, long versions) {

    static final LettersPrint NONE = new LettersPrint(0, 0);
}
