package jp.hagukumi.progress;

import java.io.Serializable;
import java.util.List;

/**
 * One page of the reports that a filter of the board admits, in the order of the plan.
 *
 * @param total how many it admits in all, of those that the reader may open
 * @param page which page this is, from 1
 */
public record ReportsFound(List<ReportRow> rows, int total, int page) implements Serializable {

    /** As many on a page as somebody looks through. */
    public static final int PAGE = 100;

    public int pages() {
        return Math.max(1, (total + PAGE - 1) / PAGE);
    }
}
