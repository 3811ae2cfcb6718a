package jp.hagukumi.comment;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /**
     * These and what somebody else wrote meanwhile, where each part was changed by one of the two only.
     *
     * @param before what both began with
     * @return nothing where both changed the same part, and not to the same
     */
    public Optional<ReplyWords> with(ReplyWords theirs, ReplyWords before) {
        ReplyWords mine = stripped();
        String bothText = either(mine.text, theirs.text, before.text);
        String bothForChildren = either(mine.forChildren, theirs.forChildren, before.forChildren);
        String bothMark = either(mine.mark, theirs.mark, before.mark);
        return bothText == null || bothForChildren == null || bothMark == null
                ? Optional.empty()
                : Optional.of(new ReplyWords(bothText, bothForChildren, bothMark));
    }

    private static @Nullable String either(String mine, String theirs, String before) {
        if (mine.equals(theirs) || theirs.equals(before)) {
            return mine;
        }
        return mine.equals(before) ? theirs : null;
    }
}
