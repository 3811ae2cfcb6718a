package jp.hagukumi.comment;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into the pieces from which a clerk chooses. The pieces lie end to end and make up the whole text, so
 * that no word can fall between two of them; a piece is never blank unless the whole text is.
 */
final class Sentences {

    /** Signs with which a sentence or a line ends. They are all single UTF-16 units, so no pair is ever split. */
    static final String ENDS = "。！？!?．｡\n";

    /** Signs that still belong to the sentence when they follow its end. */
    private static final String CLOSING = "」』）)】〕》〉”\"’\r\n";

    private Sentences() {}

    /** The pieces of the part of a text that begins and ends with the span. */
    static List<Span> of(String text, Span part, Cut cut) {
        List<Span> pieces = new ArrayList<>();
        int begin = part.begin();
        int at = begin;
        while (at < part.end()) {
            if (cut.endsAt(text.charAt(at++))) {
                at = behindClosing(text, at, part.end(), cut);
                begin = close(text, pieces, begin, at);
            }
        }
        close(text, pieces, begin, part.end());
        return pieces;
    }

    private static int behindClosing(String text, int from, int limit, Cut cut) {
        int at = from;
        while (at < limit && (CLOSING.indexOf(text.charAt(at)) >= 0 || cut.endsAt(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    /** Ends a piece at a place; a blank one joins the piece before it, or waits for the one behind. */
    private static int close(String text, List<Span> pieces, int begin, int end) {
        if (begin == end) {
            return begin;
        }
        if (!text.substring(begin, end).isBlank()) {
            pieces.add(new Span(begin, end));
            return end;
        }
        if (!pieces.isEmpty()) {
            Span before = pieces.removeLast();
            pieces.add(new Span(before.begin(), end));
            return end;
        }
        return begin;
    }
}
