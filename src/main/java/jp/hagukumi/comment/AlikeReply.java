package jp.hagukumi.comment;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reply to an opinion that says something like another one.
 *
 * @param number how the opinion is called in the office: 0073-1
 * @param group the number of the group that the reply answers, 0 for none
 * @param percent how much the two have in common
 * @param mark of the reflection class, empty while none is chosen
 * @param reflection the class in words, empty likewise
 * @param approvedAt null until the reply is approved
 * @param words what the opinion says, with what both say marked
 */
public record AlikeReply(
        OpinionId opinion,
        CallId call,
        String callTitle,
        String number,
        int group,
        int percent,
        String mark,
        String reflection,
        ReplyState state,
        @Nullable Instant approvedAt,
        String text,
        List<Piece> words)
        implements Serializable {

    /** A part of what an opinion says. */
    public record Piece(String text, boolean shared) implements Serializable {}

    public AlikeReply {
        words = List.copyOf(words);
    }
}
