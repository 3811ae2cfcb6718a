package jp.hagukumi.comment.search;

import java.util.List;

/**
 * What was found, the best first.
 *
 * @param total how many altogether, as far as they were counted
 * @param exact whether there are no more than that
 * @param entries those that were asked for
 */
public record SearchFindings(long total, boolean exact, List<SearchEntry> entries) {

    static final SearchFindings NONE = new SearchFindings(0, true, List.of());

    public SearchFindings {
        entries = List.copyOf(entries);
    }
}
