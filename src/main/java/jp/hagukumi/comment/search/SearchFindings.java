package jp.hagukumi.comment.search;

import java.util.List;

/**
 * What was found, the best first.
 *
 * @param total how many altogether
 * @param entries those that were asked for
 */
public record SearchFindings(long total, List<SearchEntry> entries) {

    static final SearchFindings NONE = new SearchFindings(0, List.of());

    public SearchFindings {
        entries = List.copyOf(entries);
    }
}
