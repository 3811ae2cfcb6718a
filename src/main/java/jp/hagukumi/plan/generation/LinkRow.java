package jp.hagukumi.plan.generation;

import java.io.Serializable;
import jp.hagukumi.plan.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * What became of an element in the next plan.
 *
 * @param id null when nobody has said yet what became of it
 * @param oldTitle number and title in the plan before
 * @param newElement null when it was dropped, or nobody has said
 * @param newTitle number and title in the next plan, empty when there is none
 * @param reason why it was dropped, empty when it was not
 */
public record LinkRow(
        @Nullable LinkId id,
        ElementId oldElement,
        String oldTitle,
        @Nullable ElementId newElement,
        String newTitle,
        String reason)
        implements Serializable {}
