package jp.hagukumi.comment.search;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;

/** A text in one width of letters, as {@link Tokens#plain} makes it, that knows what it was made from. */
final class Plain {

    private final String text;
    /** For each of its units, and for its end, where it begins in the text that it was made from. */
    private final int[] places;

    private Plain(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    static Plain of(String original) {
        StringBuilder text = new StringBuilder(original.length());
        int[] places = new int[original.length() + 1];
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(original);
        int from = characters.first();
        for (int to = characters.next(); to != BreakIterator.DONE; to = characters.next()) {
            int before = text.length();
            text.append(Tokens.plain(original.substring(from, to)));
            if (text.length() >= places.length) {
                places = Arrays.copyOf(places, 2 * text.length() + 1);
            }
            Arrays.fill(places, before, text.length(), from);
            from = to;
        }
        places[text.length()] = original.length();
        return new Plain(text.toString(), places);
    }

    String text() {
        return text;
    }

    /** Where in the text that it was made from this unit of it begins. */
    int place(int at) {
        return places[at];
    }
}
