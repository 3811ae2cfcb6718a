package jp.hagukumi.comment.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The signs of a text: each of them once, or every two that follow one another. */
final class Signs extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final int[] signs;
    private final int size;
    private int at;

    private Signs(int[] signs, int size) {
        this.signs = signs;
        this.size = size;
    }

    /** Each sign once. */
    static Signs each(String text) {
        BitSet seen = new BitSet();
        return new Signs(
                text.codePoints()
                        .filter(sign -> {
                            boolean known = seen.get(sign);
                            seen.set(sign);
                            return !known;
                        })
                        .toArray(),
                1);
    }

    /** Each sign with the one that follows, so that whatever stands in the text is a row of them. */
    static Signs pairsOf(String text) {
        return new Signs(text.codePoints().toArray(), 2);
    }

    @Override
    public void reset() {
        at = 0;
    }

    @Override
    public boolean incrementToken() {
        if (at + size > signs.length) {
            return false;
        }
        clearAttributes();
        for (int i = at; i < at + size; i++) {
            if (Character.isBmpCodePoint(signs[i])) {
                term.append((char) signs[i]);
            } else {
                term.append(Character.toString(signs[i]));
            }
        }
        at++;
        return true;
    }

    static int count(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The same as {@link #pairsOf}, to look for. */
    static List<String> pairs(String text) {
        List<String> pairs = new ArrayList<>();
        int[] signs = text.codePoints().toArray();
        for (int i = 0; i + 1 < signs.length; i++) {
            pairs.add(new String(signs, i, 2));
        }
        return pairs;
    }
}
