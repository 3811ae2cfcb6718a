package jp.hagukumi.plan.generation;

import jp.hagukumi.plan.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says became of an element of the plan before; one of several links where it was split.
 *
 * @param now the element of this plan in which it lives on, null when it is not carried on
 * @param reason why it is not carried on, empty when it is
 */
public record LinkSaid(ElementId old, @Nullable ElementId now, String reason) {

    static LinkSaid carriedOn(ElementId old, ElementId now) {
        return new LinkSaid(old, now, "");
    }

    static LinkSaid dropped(ElementId old, String reason) {
        return new LinkSaid(old, null, reason);
    }
}
