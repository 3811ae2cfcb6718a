package jp.hagukumi.progress.check;

import java.util.HashMap;
import java.util.Map;

/** How much of one text stands in another: by pairs of characters, so that a sentence that only moved is unchanged. */
final class Likeness {

    private static final int WHOLE = 100;

    private Likeness() {}

    /** In per cent, rounded down; blanks and line breaks do not count. Nothing is like nothing. */
    static int percent(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        if (first.equals(second)) {
            return WHOLE;
        }
        int pairs = Math.max(0, first.length() - 1) + Math.max(0, second.length() - 1);
        if (pairs == 0) {
            return 0;
        }
        Map<String, Integer> left = new HashMap<>();
        for (int i = 0; i + 2 <= first.length(); i++) {
            left.merge(first.substring(i, i + 2), 1, Integer::sum);
        }
        int both = 0;
        for (int i = 0; i + 2 <= second.length(); i++) {
            String pair = second.substring(i, i + 2);
            int there = left.getOrDefault(pair, 0);
            if (there > 0) {
                left.put(pair, there - 1);
                both++;
            }
        }
        // The same pairs in another order are no other words, but they are not the same text either.
        return Math.min(WHOLE - 1, 2 * both * WHOLE / pairs);
    }

    /** The text without blanks of any width. */
    static String plain(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
