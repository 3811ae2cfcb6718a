package jp.hagukumi.plan;

import java.io.Serializable;
import java.time.Instant;

/**
 * What somebody has typed into an element and not saved yet.
 *
 * @param seenVersion the version of the element into which it was typed
 * @param base what the element said then
 * @param mine what it is to say
 */
public record KeptDraft(long seenVersion, ElementContent base, ElementContent mine, Instant at)
        implements Serializable {}
