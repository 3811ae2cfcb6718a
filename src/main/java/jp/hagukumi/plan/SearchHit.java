package jp.hagukumi.plan;

import java.io.Serializable;
import java.util.List;

/**
 * Something that was found, in its place.
 *
 * @param way what stands above it in the tree, from the top; empty for what belongs to the plan as a whole
 * @param snippet of the text in which the words were found, or of what it says first
 * @param link where it is shown in its place
 */
public record SearchHit(Thing thing, List<String> way, MarkedText title, MarkedText snippet, String link)
        implements Serializable {

    public SearchHit {
        way = List.copyOf(way);
    }
}
