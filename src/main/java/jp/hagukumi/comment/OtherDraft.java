package jp.hagukumi.comment;

import java.io.Serializable;
import java.time.Instant;

/**
 * That somebody else is typing a letter; none of its words.
 *
 * @param writer the name of the person
 * @param leftAlone whether its writer has not touched it for so long that somebody else may give it up
 */
public record OtherDraft(DraftId id, String writer, Instant startedAt, Instant changedAt, boolean leftAlone)
        implements Serializable {}
