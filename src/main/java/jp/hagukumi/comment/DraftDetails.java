package jp.hagukumi.comment;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter being typed, as its writer sees it.
 *
 * @param pages of its scan, 0 where it has none
 * @param scanName what the scan's file is called, empty where there is none
 */
public record DraftDetails(
        DraftId id,
        long version,
        CallId call,
        DraftWords words,
        int pages,
        String scanName,
        @Nullable SecondTyping secondTyping,
        Instant startedAt,
        Instant changedAt)
        implements Serializable {

    public boolean hasScan() {
        return pages > 0;
    }

    /** Whether it is to be typed a second time before it becomes a letter. */
    public boolean asksForSecondTyping(String text) {
        return secondTyping == null && LetterDraft.asksForSecondTyping(hasScan(), text);
    }

    /** Says nothing about the citizen, so that no log can. */
    @Override
    public String toString() {
        return "DraftDetails[" + id + "]";
    }
}
