package jp.hagukumi.comment;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A reply as screens show it.
 *
 * @param forChildren the same in easy words, empty where nobody wrote them
 * @param mark of its reflection class, empty while none is chosen
 * @param history what happened to it, oldest first
 */
public record ReplyView(
        long version, ReplyState state, String text, String forChildren, String mark, List<Step> history)
        implements Serializable {

    public ReplyWords words() {
        return new ReplyWords(text, forChildren, mark);
    }

    /** One step: where it went, by whom, when, and why if it went back. */
    public record Step(ReplyState to, String by, Instant at, String reason) implements Serializable {}
}
