package jp.hagukumi.comment;

import java.io.Serializable;

/**
 * What somebody writes of a reply.
 *
 * @param forChildren the same in easy words, empty where nobody wrote them
 * @param mark of the reflection class, empty while none is chosen
 */
public record ReplyWords(String text, String forChildren, String mark) implements Serializable {

    /** As it is kept: nothing around it. */
    public ReplyWords stripped() {
        return new ReplyWords(text.strip(), forChildren.strip(), mark);
    }
}
