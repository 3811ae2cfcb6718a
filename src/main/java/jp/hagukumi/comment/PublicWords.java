package jp.hagukumi.comment;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is left of a letter when its call is erased: the words that everybody can read in the published result stay where
 * they stood, every other sign becomes a block. So a letter keeps its length, its lines and the places of its opinions,
 * and everything that counts or shows them goes on as before.
 */
final class PublicWords {

    /** In place of one sign (a unit of UTF-16). */
    static final char BLOCK = '■';

    private PublicWords() {}

    /** @param told whether everybody can read the words of an opinion, and not only what the office made of them */
    static String of(String words, List<Stretch> stretches, List<Redaction> redactions, Predicate<OpinionId> told) {
        char[] left = new char[words.length()];
        for (int i = 0; i < left.length; i++) {
            left[i] = isLineEnd(words.charAt(i)) ? words.charAt(i) : BLOCK;
        }
        for (Stretch stretch : stretches) {
            if (stretch.opinion() != null && told.test(stretch.opinion())) {
                words.getChars(stretch.begin(), stretch.end(), left, stretch.begin());
            }
        }
        for (Redaction redaction : redactions) {
            Arrays.fill(left, redaction.begin(), redaction.end(), BLOCK);
        }
        return new String(left);
    }

    private static boolean isLineEnd(char unit) {
        return unit == '\n' || unit == '\r';
    }
}
