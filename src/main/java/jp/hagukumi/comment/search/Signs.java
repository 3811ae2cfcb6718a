package jp.hagukumi.comment.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Every run of so many signs of a text, one after the other: whatever stands in it is found by its signs. */
final class Signs extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final int size;
    private String text = "";
    private int begin;
    private int end;
    private boolean whole;

    /** @param size how many signs make a run */
    Signs(int size) {
        this.size = size;
    }

    Signs of(String folded) {
        this.text = folded;
        return this;
    }

    @Override
    public void reset() {
        begin = 0;
        end = 0;
        whole = true;
        for (int i = 0; i < size; i++) {
            takeOne();
        }
    }

    private void takeOne() {
        if (end < text.length()) {
            end += Character.charCount(text.codePointAt(end));
        } else {
            whole = false;
        }
    }

    @Override
    public boolean incrementToken() {
        if (!whole) {
            return false;
        }
        clearAttributes();
        term.append(text, begin, end);
        begin += Character.charCount(text.codePointAt(begin));
        takeOne();
        return true;
    }

    static int count(String text) {
        return text.codePointCount(0, text.length());
    }

    static List<String> pairs(String text) {
        List<String> pairs = new ArrayList<>();
        int[] signs = text.codePoints().toArray();
        for (int i = 0; i + 1 < signs.length; i++) {
            pairs.add(new String(signs, i, 2));
        }
        return pairs;
    }
}
