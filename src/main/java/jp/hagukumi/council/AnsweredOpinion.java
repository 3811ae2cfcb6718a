package jp.hagukumi.council;

import java.io.Serializable;
import java.time.Instant;
import jp.hagukumi.plan.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * What the council said, and what was answered. It never tells which member said it.
 *
 * @param element the goal or project it is about; null when it is about the whole pack
 * @param about code and title of that element as they stood in the pack, or the pack's title
 * @param answer empty while there is none
 */
public record AnsweredOpinion(
        OpinionId id, @Nullable ElementId element, String about, String opinion, String answer, Instant givenAt)
        implements Serializable {}
