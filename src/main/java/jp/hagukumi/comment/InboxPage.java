package jp.hagukumi.comment;

import java.io.Serializable;
import java.util.List;

/**
 * Some of the letters of a call, in order of their numbers.
 *
 * @param rows those of the page
 * @param before the number of the first letter on the page before, 0 on the first page
 * @param after the number of the first letter on the page behind, 0 on the last page
 */
public record InboxPage(List<SubmissionRow> rows, int before, int after) implements Serializable {

    /** Letters on a page: more than anybody sorts in an hour. */
    public static final int SIZE = 50;

    static final InboxPage NONE = new InboxPage(List.of(), 0, 0);

    public InboxPage {
        rows = List.copyOf(rows);
    }
}
