package jp.hagukumi.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** What somebody looks for: words that all have to be there, in any order. */
public final class SearchWords {

    private static final int WORDS_MAX = 10;
    /** Characters shown before the first word that was found. */
    private static final int BEFORE = 30;
    /** Characters shown of a long text altogether. */
    private static final int SHOWN = 120;

    private static final String CUT = "…";

    private record Word(String letters, String words) {}

    private final List<Word> words;

    public SearchWords(String typed) {
        this.words = Arrays.stream(
                        Normalizer.normalize(typed, Normalizer.Form.NFKC).split("\\s+"))
                .map(word -> new Word(
                        Folding.letters(word).text(), Folding.words(word).text()))
                .filter(word -> !word.letters().isEmpty())
                .distinct()
                .limit(WORDS_MAX)
                .toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether all words stand in a text. */
    public boolean allIn(String text) {
        return allIn(Folding.letters(text).text(), Folding.words(text).text());
    }

    /** Whether all words stand in a text, given in both foldings. */
    boolean allIn(String letters, String folded) {
        return words.stream().allMatch(word -> letters.contains(word.letters()) || folded.contains(word.words()));
    }

    /** The whole text with every word marked. */
    MarkedText mark(String text) {
        return pieces(text, 0, text.length());
    }

    /** A stretch of a long text around the first word that is found in it, or its beginning. */
    MarkedText snippet(String text) {
        int first = marks(text).nextSetBit(0);
        int from = Math.max(0, first - BEFORE);
        int to = Math.min(text.length(), from + SHOWN);
        return pieces(text, whole(text, from), whole(text, to));
    }

    /** No character beyond the basic plane is cut in two. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private MarkedText pieces(String text, int from, int to) {
        BitSet marks = marks(text);
        List<MarkedText.Piece> pieces = new ArrayList<>();
        if (from > 0) {
            pieces.add(new MarkedText.Piece(CUT, false));
        }
        int at = from;
        while (at < to) {
            boolean marked = marks.get(at);
            int end = marked ? marks.nextClearBit(at) : marks.nextSetBit(at);
            end = end < 0 ? to : Math.min(end, to);
            pieces.add(new MarkedText.Piece(text.substring(at, end), marked));
            at = end;
        }
        if (to < text.length()) {
            pieces.add(new MarkedText.Piece(CUT, false));
        }
        return new MarkedText(pieces);
    }

    private BitSet marks(String text) {
        Folded letters = Folding.letters(text);
        Folded folded = Folding.words(text);
        BitSet marks = new BitSet();
        for (Word word : words) {
            mark(letters, word.letters(), marks);
            mark(folded, word.words(), marks);
        }
        return marks;
    }

    private static void mark(Folded text, String word, BitSet marks) {
        for (int at = text.text().indexOf(word); at >= 0; at = text.text().indexOf(word, at + 1)) {
            marks.set(text.start(at), text.end(at + word.length()));
        }
    }
}
