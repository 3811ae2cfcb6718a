package jp.hagukumi.progress;

import java.io.Serializable;

/**
 * A saved filter as a person is offered it.
 *
 * @param section for which it is kept, empty unless it is for one
 * @param removable whether this person may take it away
 */
public record SavedFilterRow(
        SavedFilterId id,
        long version,
        String name,
        BoardFilter filter,
        FilterScope scope,
        String section,
        boolean removable)
        implements Serializable {}
