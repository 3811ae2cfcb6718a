package jp.hagukumi.plan;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What somebody has typed into an element and not saved yet.
 *
 * @param seenVersion the version of the element into which it was typed
 * @param base what the element said then
 * @param mine what it is to say
 * @param open rows whose choice has not been made yet
 */
public record KeptDraft(
        DraftId id, long seenVersion, ElementContent base, ElementContent mine, List<OpenRow> open, Instant at)
        implements Serializable {

    public KeptDraft {
        open = List.copyOf(open);
    }

    /** The element as it stood when this was typed. */
    public EditableElement seen(EditableElement now) {
        return new EditableElement(now.id(), now.plan(), seenVersion, now.level(), base);
    }
}
