package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import jp.hagukumi.progress.BoardFilter;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.ui.BoardAddress.Part;

/** The ways to look at a round; the address says which. */
class BoardTabs extends Composite<Nav> {

    BoardTabs(RoundId round, Part here, boolean readsReports, boolean calls) {
        getContent().addClassName("tab-links");
        getContent().getElement().setAttribute("aria-label", getTranslation("progress.BoardTabs.label"));
        tab("progress.BoardTables.byDepartment", ProgressLinks.board(round), here == Part.DEPARTMENTS);
        tab("progress.BoardTables.byGoal", ProgressLinks.boardByGoal(round), here == Part.GOALS);
        if (readsReports) {
            tab("progress.BoardTabs.reports", ProgressLinks.reports(round, BoardFilter.ALL), here == Part.REPORTS);
        }
        if (calls) {
            tab("progress.BoardTabs.call", ProgressLinks.call(round), here == Part.CALL);
        }
    }

    private void tab(String key, String path, boolean here) {
        Anchor tab = new Anchor(path, getTranslation(key));
        if (here) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        getContent().add(tab);
    }
}
