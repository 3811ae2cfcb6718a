package jp.hagukumi.comment;

import java.io.Serializable;

/**
 * A piece of an original text, counted in UTF-16 units as Java counts them.
 *
 * @param begin the first unit that belongs to it
 * @param end the first unit that does not any more
 */
public record Span(int begin, int end) implements Comparable<Span>, Serializable {

    public Span {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("Not a piece of a text: " + begin + " to " + end);
        }
    }

    boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    String of(String text) {
        return text.substring(begin, end);
    }

    @Override
    public int compareTo(Span other) {
        return Integer.compare(begin, other.begin);
    }
}
