package jp.hagukumi.comment;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A part of a letter as screens show it: free, gone to an opinion, or set aside.
 *
 * @param text its words, with masks for what is redacted; a mask when it tells who somebody is
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

    public boolean isFree() {
        return opinion == null && reason == null;
    }
}
