package jp.hagukumi.comment;

import java.io.Serializable;
import java.util.List;

/**
 * One page of what was found in a call.
 *
 * @param total how much was found on all pages together, as far as it was counted
 * @param exact whether there is no more than that
 * @param page the number of this page, the first being 0
 */
public record CommentHits(long total, boolean exact, int page, List<CommentHit> hits) implements Serializable {

    /** Hits on a page. */
    public static final int PAGE = 50;

    /** Pages that are shown at most: nobody reads further, another word narrows it down. */
    static final int PAGES = 100;

    public static final CommentHits NONE = new CommentHits(0, true, 0, List.of());

    public CommentHits {
        hits = List.copyOf(hits);
    }

    public boolean hasMore() {
        return total > (page + 1L) * PAGE && page + 1 < PAGES;
    }

    static int onPage(int wanted) {
        return Math.clamp(wanted, 0, PAGES - 1);
    }
}
