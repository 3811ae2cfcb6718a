package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import jp.hagukumi.progress.Board;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.ReportsFound;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.SavedFilters;

/** The reports that the filter of a board admits, and the filter. */
class BoardReports extends Composite<Div> {

    private final RoundId round;
    private final BoardAddress address;

    /** @param workbook where the same reports leave as a workbook, if they are one department's */
    BoardReports(
            Board board, BoardAddress address, ReportsFound found, SavedFilters saved, Optional<Component> workbook) {
        this.round = board.round().id();
        this.address = address;
        String heading = getTranslation("progress.BoardReports.heading", found.total());
        Div head = new Div(new H2(heading));
        head.addClassName("line-with-action");
        workbook.filter(link -> found.total() > 0).ifPresent(head::add);
        getContent()
                .add(
                        new FilterBar(board, address.filter()),
                        new SavedFilterLine(round, address.filter(), saved),
                        head,
                        new ReportList(heading, found.rows()));
        if (found.pages() > 1) {
            getContent().add(pages(found));
        }
    }

    private Nav pages(ReportsFound found) {
        Nav pages = new Nav();
        pages.addClassName("pages");
        pages.getElement().setAttribute("aria-label", getTranslation("progress.BoardReports.pages"));
        if (found.page() > 1) {
            pages.add(page(found.page() - 1, "progress.BoardReports.before"));
        }
        pages.add(new Span(getTranslation("progress.BoardReports.page", found.page(), found.pages())));
        if (found.page() < found.pages()) {
            pages.add(page(found.page() + 1, "progress.BoardReports.next"));
        }
        return pages;
    }

    private Anchor page(int page, String key) {
        return new Anchor(ProgressLinks.reports(round, address.filter(), page), getTranslation(key));
    }
}
