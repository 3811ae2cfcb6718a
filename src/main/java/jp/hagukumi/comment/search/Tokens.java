package jp.hagukumi.comment.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.hagukumi.plan.Folding;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.InflectionAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * A text as the words it consists of, each in the form that stands in a dictionary: who types 増やす finds 増やしてほしい.
 * No word is left out, particles neither: a search for exactly them would find nothing.
 */
final class Tokens {

    private static final int NOT_SEPARATE = 2;
    private static final @Nullable UserDictionary ALIKE = alike();
    private static final CharArraySet OTHERS = others();

    static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new JapaneseTokenizer(ALIKE, true, JapaneseTokenizer.Mode.SEARCH);
            return new TokenStreamComponents(words, new Same(new JapaneseBaseFormFilter(words)));
        }
    };

    /**
     * A word, and where it stands in the text as {@link #plain} leaves it.
     *
     * @param inflected whether it has other forms
     */
    record Token(String term, int begin, int end, boolean inflected) {}

    private Tokens() {}

    /** One width of letters, so that the dictionary knows them. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    static List<Token> of(String plain) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = ANALYZER.tokenStream("", plain)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            InflectionAttribute inflection = stream.addAttribute(InflectionAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(
                        term.toString(),
                        place.startOffset(),
                        place.endOffset(),
                        inflection.getInflectionType() != null));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return tokens;
    }

    /** Of words that are written in several ways each is one word, whatever its letters are in other words. */
    private static @Nullable UserDictionary alike() {
        String words = Folding.groups().stream()
                .flatMap(List::stream)
                .filter(writing -> writing.codePointCount(0, writing.length()) >= NOT_SEPARATE)
                .map(writing -> writing + "," + writing + "," + writing + ",noun")
                .collect(Collectors.joining("\n"));
        try {
            return UserDictionary.open(new StringReader(words));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Writings that are another word's, and single letters that are another letter's. */
    private static CharArraySet others() {
        return new CharArraySet(
                Folding.alike().stream().map(Folding.Alike::writing).toList(), false);
    }

    /** Makes words that mean the same one word. */
    private static final class Same extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Same(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            if (!isSame()) {
                String word = term.toString();
                String folded = Folding.words(word).text();
                term.setEmpty().append(folded.isEmpty() ? word : folded);
            }
            return true;
        }

        /** Most words: nothing is to be done. */
        private boolean isSame() {
            for (int i = 0; i < term.length(); i++) {
                char letter = term.charAt(i);
                boolean known =
                        (letter >= '\u3041' && letter <= '\u3096') || (letter >= '\u4e00' && letter <= '\u9fff');
                if (!known || OTHERS.contains(term.buffer(), i, 1)) {
                    return false;
                }
            }
            return !OTHERS.contains(term.buffer(), 0, term.length());
        }
    }
}
