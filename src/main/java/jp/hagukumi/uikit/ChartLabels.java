package jp.hagukumi.uikit;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks names of categories into lines by Japanese rules. Done here and not by the drawing library, because that
 * one cuts between UTF-16 units and would tear 𠮷 apart, and because its measure differs between browser and server.
 */
final class ChartLabels {

    private static final int LAST_HALF_WIDTH = 0xFF;
    private static final String MORE = "…";
    /** The mark that lengthens a vowel belongs to the word before it. */
    private static final char PROLONGED = '\u30fc';

    private ChartLabels() {}

    /**
     * The text in lines joined by line feeds; what does not fit ends in "…" (the table twin has it whole).
     *
     * @param width of a line, in full-width characters
     * @param most number of lines
     */
    static String wrap(String text, int width, int most) {
        String plain = text.strip().replaceAll("\\s+", " ");
        List<String> lines = lines(plain, width);
        if (lines.size() > most) {
            List<String> kept = new ArrayList<>(lines.subList(0, most));
            kept.set(most - 1, shortened(kept.get(most - 1), width));
            return String.join("\n", kept);
        }
        // As narrow as the same number of lines allows: no lonely last character.
        List<String> even = lines;
        for (int narrower = width - 1; narrower > 0; narrower--) {
            List<String> tried = lines(plain, narrower);
            if (tried.size() > lines.size() || !onlyWholePieces(plain, narrower)) {
                break;
            }
            even = tried;
        }
        return String.join("\n", even);
    }

    private static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text, width)) {
            if (!line.isEmpty() && halves(line + piece.stripTrailing()) > 2 * width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().strip());
        return lines;
    }

    private static boolean onlyWholePieces(String text, int width) {
        return whole(text).stream().allMatch(piece -> halves(piece) <= 2 * width);
    }

    /** Width in half-width characters. */
    static int halves(CharSequence text) {
        return text.codePoints().map(c -> c <= LAST_HALF_WIDTH ? 1 : 2).sum();
    }

    /** What should not be parted; a piece longer than a line is parted between whole characters all the same. */
    private static List<String> pieces(String text, int width) {
        return whole(text).stream()
                .flatMap(piece -> (halves(piece) <= 2 * width ? List.of(piece) : characters(piece)).stream())
                .toList();
    }

    private static List<String> whole(String text) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.JAPANESE);
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            // The rules allow a break between any two kana; a word in katakana reads badly in two parts.
            if (end < text.length() && isKatakana(text.charAt(end - 1)) && isKatakana(text.charAt(end))) {
                continue;
            }
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }

    private static boolean isKatakana(char character) {
        return character == PROLONGED || Character.UnicodeScript.of(character) == Character.UnicodeScript.KATAKANA;
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    private static String shortened(String line, int width) {
        StringBuilder kept = new StringBuilder();
        for (String character : characters(line)) {
            if (halves(kept + character + MORE) > 2 * width) {
                break;
            }
            kept.append(character);
        }
        return kept + MORE;
    }
}
