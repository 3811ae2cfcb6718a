package jp.hagukumi.comment.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a call somebody may find, and wants to.
 *
 * @param departments whose opinions and replies, null for those of all and of none; letters belong to no department
 * @param opinions others that they may find with their replies, by {@link SearchEntry#id}
 */
public record SearchScope(Set<SearchKind> kinds, @Nullable Set<String> departments, Set<String> opinions) {

    public SearchScope {
        kinds = Set.copyOf(kinds);
        departments = departments == null ? null : Set.copyOf(departments);
        opinions = Set.copyOf(opinions);
    }

    public SearchScope(Set<SearchKind> kinds, @Nullable Set<String> departments) {
        this(kinds, departments, Set.of());
    }
}
