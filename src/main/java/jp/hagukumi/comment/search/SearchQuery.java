package jp.hagukumi.comment.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.hagukumi.comment.search.Tokens.Token;
import jp.hagukumi.plan.Folded;
import jp.hagukumi.plan.Folding;
import jp.hagukumi.plan.MarkedText;

/**
 * What somebody looks for: words that all have to be there, in any order and in any form, and phrases in quotation marks
 * that have to stand there as they are. Nothing else that is typed has a meaning, and nothing is wrong.
 */
public final class SearchQuery {

    /** Characters that are read; nobody means more. */
    public static final int TYPED_MAX = 200;

    private static final int WORDS_MAX = 10;
    /** How much of a text is read for words in another form, when it is shown. */
    private static final int READ_MAX = 4000;
    /** Characters shown before the first word that was found, and altogether. */
    private static final int BEFORE = 30;

    private static final int SHOWN = 140;
    private static final String CUT = "\u2026";
    private static final String OPENING = "\"\u201c\uff02\u300c\u300e\uff62";
    private static final String CLOSING = "\"\u201d\uff02\u300d\u300f\uff63";

    /**
     * One of them.
     *
     * @param typed as it was typed
     * @param letters its signs, folded
     * @param words the same with words that are written in several ways in one
     * @param forms the dictionary's words in it, in order; none for a phrase
     * @param inflected whether it may stand somewhere in another form
     */
    record Word(String typed, String letters, String words, List<String> forms, boolean inflected) {

        private static Word of(String typed, boolean phrase) {
            String letters = Folding.letters(typed).text();
            List<Token> tokens = phrase || Signs.count(letters) == 1 ? List.of() : Tokens.of(Tokens.plain(typed));
            return new Word(
                    typed,
                    letters,
                    Folding.words(typed).text(),
                    tokens.stream().map(Token::term).toList(),
                    tokens.stream().anyMatch(Token::inflected));
        }

        /**
         * What a folded text may hold where this word stands in the text: it may begin or end within a word that is
         * written in several ways, and stands as one of them there.
         */
        Set<String> standing() {
            Set<String> all = new LinkedHashSet<>();
            for (String beginning : beginnings(letters)) {
                endings(beginning).forEach(whole -> all.add(Folding.words(whole).text()));
            }
            return all;
        }

        private static Set<String> beginnings(String letters) {
            Set<String> all = new LinkedHashSet<>(List.of(letters));
            for (Folding.Alike alike : Folding.alike()) {
                for (int at = 1; at < alike.writing().length(); at++) {
                    String rest = alike.writing().substring(at);
                    if (letters.startsWith(rest)) {
                        all.add(alike.standing() + letters.substring(rest.length()));
                    }
                }
            }
            return all;
        }

        private static Set<String> endings(String letters) {
            Set<String> all = new LinkedHashSet<>(List.of(letters));
            for (Folding.Alike alike : Folding.alike()) {
                for (int at = 1; at < alike.writing().length(); at++) {
                    if (letters.endsWith(alike.writing().substring(0, at))) {
                        all.add(letters.substring(0, letters.length() - at) + alike.standing());
                    }
                }
            }
            return all;
        }
    }

    private final List<Word> words;

    private SearchQuery(List<Word> words) {
        this.words = List.copyOf(words);
    }

    public static SearchQuery of(String typed) {
        String clean = clean(typed);
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < clean.length() && words.size() < WORDS_MAX) {
            int close = closing(clean, at);
            if (close > at) {
                add(words, clean.substring(at + 1, close), true);
                at = close + 1;
            } else if (isBetween(clean, at)) {
                at++;
            } else {
                int end = at;
                while (end < clean.length() && !isBetween(clean, end)) {
                    end++;
                }
                add(words, clean.substring(at, end), false);
                at = end;
            }
        }
        return new SearchQuery(words);
    }

    private static void add(List<Word> words, String typed, boolean phrase) {
        Word word = Word.of(typed, phrase);
        if (!word.letters().isEmpty() && !words.contains(word)) {
            words.add(word);
        }
    }

    /** A blank, or a quotation mark, which has no other meaning where its partner is missing. */
    private static boolean isBetween(String text, int at) {
        char sign = text.charAt(at);
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || OPENING.indexOf(sign) >= 0
                || CLOSING.indexOf(sign) >= 0;
    }

    /** Where the quotation ends that begins there; below it where none does. */
    private static int closing(String text, int at) {
        int kind = OPENING.indexOf(text.charAt(at));
        return kind < 0 ? -1 : text.indexOf(CLOSING.charAt(kind), at + 1);
    }

    /** Without what nobody sees, and without halves of characters. */
    private static String clean(String typed) {
        StringBuilder clean = new StringBuilder();
        typed.codePoints().limit(TYPED_MAX).forEach(sign -> {
            switch (Character.getType(sign)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> clean.append(' ');
                case Character.SURROGATE, Character.FORMAT, Character.UNASSIGNED -> {}
                default -> clean.appendCodePoint(sign);
            }
        });
        return clean.toString();
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    List<Word> words() {
        return words;
    }

    /** The words as they were typed. */
    public List<String> typed() {
        return words.stream().map(Word::typed).toList();
    }

    /** Whether all of it stands in a text as it was typed, whatever the spelling; other forms of a word do not count. */
    public boolean standsIn(String text) {
        String letters = Folding.letters(text).text();
        String folded = Folding.words(text).text();
        return words.stream().allMatch(word -> letters.contains(word.letters()) || folded.contains(word.words()));
    }

    /** A stretch of the text around the first word that was found, or its beginning. */
    public MarkedText snippet(String text) {
        BitSet marks = marks(text);
        int from = whole(text, Math.max(0, marks.nextSetBit(0) - BEFORE));
        int to = whole(text, Math.min(text.length(), from + SHOWN));
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

    /** Where in a text the words stand as they were typed, whatever the spelling. */
    public BitSet placesIn(String text) {
        Folded letters = Folding.letters(text);
        Folded folded = Folding.words(text);
        BitSet places = new BitSet();
        words.forEach(word -> mark(word, letters, folded, places));
        return places;
    }

    /** No character beyond the basic plane is cut in two. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private BitSet marks(String text) {
        Folded letters = Folding.letters(text);
        Folded folded = Folding.words(text);
        BitSet marks = new BitSet();
        List<Word> inOtherForms = new ArrayList<>();
        for (Word word : words) {
            if (!mark(word, letters, folded, marks) && !word.forms().isEmpty()) {
                inOtherForms.add(word);
            }
        }
        if (!inOtherForms.isEmpty()) {
            Plain plain = Plain.of(text.substring(0, whole(text, Math.min(text.length(), READ_MAX))));
            List<Token> tokens = Tokens.of(plain.text());
            inOtherForms.forEach(word -> mark(word.forms(), tokens, plain, marks));
        }
        return marks;
    }

    private static boolean mark(Word word, Folded letters, Folded folded, BitSet marks) {
        boolean found = mark(letters, word.letters(), marks);
        return mark(folded, word.words(), marks) || found;
    }

    private static boolean mark(Folded text, String word, BitSet marks) {
        int first = text.text().indexOf(word);
        for (int at = first; at >= 0; at = text.text().indexOf(word, at + 1)) {
            marks.set(text.start(at), text.end(at + word.length()));
        }
        return first >= 0;
    }

    private static void mark(List<String> forms, List<Token> tokens, Plain plain, BitSet marks) {
        for (int at = 0; at + forms.size() <= tokens.size(); at++) {
            List<Token> here = tokens.subList(at, at + forms.size());
            if (here.stream().map(Token::term).toList().equals(forms)) {
                marks.set(
                        plain.place(here.getFirst().begin()),
                        plain.place(here.getLast().end()));
            }
        }
    }

    /** Says nothing of the words, so that no log can. */
    @Override
    public String toString() {
        return words.size() + " words";
    }
}
