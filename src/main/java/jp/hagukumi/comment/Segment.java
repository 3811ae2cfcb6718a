package jp.hagukumi.comment;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a letter as screens show it: free, gone to an opinion, or set aside.
 *
 * @param text its words; a mask when it tells who somebody is
 * @param branch the number of the opinion within the letter, if it went to one
 * @param reason why it was set aside, if it was
 */
public record Segment(
        Span span,
        String text,
        @Nullable OpinionId opinion,
        @Nullable Integer branch,
        @Nullable SetAsideReason reason,
        String note)
        implements Serializable {

    /** Where these words stand in it, if it is free and holds them. */
    public Optional<Span> find(String words) {
        int at = isFree() && !words.isEmpty() ? text.indexOf(words) : -1;
        return at < 0 ? Optional.empty() : Optional.of(new Span(span.begin() + at, span.begin() + at + words.length()));
    }

    public boolean isFree() {
        return opinion == null && reason == null;
    }
}
