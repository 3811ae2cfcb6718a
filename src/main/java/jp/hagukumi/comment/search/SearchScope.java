package jp.hagukumi.comment.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a call somebody may find, and wants to.
 *
 * @param departments whose opinions and replies, null for those of all and of none; letters belong to no department
 */
public record SearchScope(Set<SearchKind> kinds, @Nullable Set<String> departments) {

    public SearchScope {
        kinds = Set.copyOf(kinds);
        departments = departments == null ? null : Set.copyOf(departments);
    }
}
