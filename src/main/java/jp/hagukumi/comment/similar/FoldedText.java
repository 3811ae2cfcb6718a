package jp.hagukumi.comment.similar;

import java.text.Normalizer;
import java.util.List;
import jp.hagukumi.shared.ResourceRows;

/**
 * A Japanese text without what does not change its purport: widths, capitals, katakana for hiragana, spaces, punctuation,
 * the spellings of こども (子ども, 子供, コドモ) and of 障がい (障害, 障碍), and words written now in kanji and now in kana.
 */
final class FoldedText {

    /** For every unit what it becomes, 0 for nothing, or that the whole text has to be normalised first. */
    private static final char[] TABLE = new char[Character.MAX_VALUE + 1];

    private static final List<String[]> SPELLINGS = ResourceRows.of(FoldedText.class, "spellings.csv", 2);

    private static final char SLOW = '\uFFFF';
    private static final char KATAKANA_FIRST = '\u30A1';
    private static final char KATAKANA_LAST = '\u30F6';
    private static final int KATAKANA_TO_HIRAGANA = 0x60;

    static {
        for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
            TABLE[unit] = ofUnit((char) unit);
        }
    }

    private FoldedText() {}

    private static char ofUnit(char unit) {
        if (Character.isSurrogate(unit)) {
            return unit;
        }
        // Marks join with what stands before them, those of half-width ｶﾞ too.
        if (Character.getType(unit) == Character.NON_SPACING_MARK || unit == '\uFF9E' || unit == '\uFF9F') {
            return SLOW;
        }
        String plain = Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFKC);
        if (plain.length() != 1) {
            return plain.chars().anyMatch(Character::isLetterOrDigit) ? SLOW : 0;
        }
        char folded = Character.toLowerCase(plain.charAt(0));
        if (folded >= KATAKANA_FIRST && folded <= KATAKANA_LAST) {
            return (char) (folded - KATAKANA_TO_HIRAGANA);
        }
        return Character.isLetterOrDigit(folded) ? folded : 0;
    }

    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        String plain = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        for (int at = 0; at < plain.length(); at++) {
            char unit = TABLE[plain.charAt(at)];
            if (unit != 0 && unit != SLOW) {
                folded.append(unit);
            }
        }
        return spelled(folded.toString());
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (TABLE[text.charAt(at)] == SLOW) {
                return false;
            }
        }
        return true;
    }

    private static String spelled(String folded) {
        String spelled = folded;
        for (String[] spelling : SPELLINGS) {
            if (spelled.indexOf(spelling[0].charAt(0)) >= 0) {
                spelled = spelled.replace(spelling[0], spelling[1]);
            }
        }
        return spelled;
    }
}
