package jp.hagukumi.plan;

import java.io.Serializable;

/**
 * What a change of several elements means for one of them.
 *
 * @param version of the element, for the command
 */
public record BulkRow(ElementLabel element, long version, ElementContent before, ElementContent after)
        implements Serializable {

    /** The same element under another change. */
    public BulkRow under(BulkChange change) {
        return new BulkRow(element, version, before, change.on(before));
    }

    public boolean isChanged() {
        return !after.equals(before);
    }
}
