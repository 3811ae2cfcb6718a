package jp.hagukumi.plan;

import java.io.Serializable;

/**
 * What a change of several elements means for one of them.
 *
 * @param version of the element, for the command
 */
public record BulkRow(ElementLabel element, long version, ElementContent before, ElementContent after)
        implements Serializable {

    public boolean isChanged() {
        return !after.equals(before);
    }
}
