package jp.hagukumi.comment.intake;

/** What the words of a letter must be so that they can be stored and come back unchanged, however it comes in. */
public final class LetterWords {

    private static final int REPLACED = 0xFFFD;

    private LetterWords() {}

    /** Signs that only steer others leave a letter as empty as blanks do. */
    public static boolean saySomething(String text) {
        return text.codePoints().anyMatch(LetterWords::isSeen);
    }

    private static boolean isSeen(int sign) {
        return !Character.isWhitespace(sign)
                && !Character.isSpaceChar(sign)
                && Character.getType(sign) != Character.FORMAT
                && Character.getType(sign) != Character.CONTROL;
    }

    /** A lone half of a pair cannot be stored. */
    public static boolean areBroken(String text) {
        return text.codePoints().anyMatch(sign -> sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE);
    }

    /** Where a program before this one has put a sign of its own for one that it could not read. */
    static boolean areReplaced(String text) {
        return text.indexOf(REPLACED) >= 0;
    }
}
