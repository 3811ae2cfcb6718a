package jp.hagukumi.comment;

import java.io.Serializable;
import jp.hagukumi.plan.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a place of the plan that is changed because of an opinion.
 *
 * @param place page, table or field, in words
 */
public record ChangedPlace(@Nullable ElementId element, String place, String oldText, String newText)
        implements Serializable {

    public static final int PLACE_MAX = 200;
    public static final int TEXT_MAX = 2000;

    public ChangedPlace {
        place = place.strip();
        oldText = oldText.strip();
        newText = newText.strip();
    }
}
