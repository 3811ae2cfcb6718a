package jp.hagukumi.progress.ui;

import com.vaadin.flow.router.Location;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import jp.hagukumi.progress.BoardFilter;
import jp.hagukumi.progress.ProgressLinks;

/**
 * What the address of a board asks to see.
 *
 * @param page of the list of reports, from 1
 */
record BoardAddress(Part part, BoardFilter filter, int page) implements Serializable {

    /** What stands below the figures. */
    enum Part {
        DEPARTMENTS,
        GOALS,
        REPORTS,
        CALL
    }

    static BoardAddress of(Location location) {
        Map<String, List<String>> query = location.getQueryParameters().getParameters();
        BoardFilter filter = BoardFilter.read(query);
        return new BoardAddress(part(first(query, ProgressLinks.BY), filter), filter, page(query));
    }

    private static Part part(String by, BoardFilter filter) {
        if (!filter.isAll()) {
            return Part.REPORTS;
        }
        return switch (by) {
            case ProgressLinks.BY_GOAL -> Part.GOALS;
            case ProgressLinks.BY_REPORT -> Part.REPORTS;
            case ProgressLinks.TO_CALL -> Part.CALL;
            default -> Part.DEPARTMENTS;
        };
    }

    private static int page(Map<String, List<String>> query) {
        String page = first(query, ProgressLinks.PAGE);
        return page.matches("[0-9]{1,4}") ? Integer.parseInt(page) : 1;
    }

    private static String first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of("")).getFirst();
    }
}
