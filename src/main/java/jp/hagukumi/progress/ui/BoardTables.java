package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.progress.Board;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.Punctuality;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.StatusBadge;
import jp.hagukumi.uikit.StatusBadge.Tone;

/** The counts of a round by department or by goal; the address says which. */
class BoardTables extends Composite<Div> {

    BoardTables(Board board, boolean byGoal) {
        Nav tabs = new Nav(
                tab(
                        getTranslation("progress.BoardTables.byDepartment"),
                        ProgressLinks.board(board.round().id()),
                        !byGoal),
                tab(
                        getTranslation("progress.BoardTables.byGoal"),
                        ProgressLinks.boardByGoal(board.round().id()),
                        byGoal));
        tabs.addClassName("tab-links");
        tabs.getElement().setAttribute("aria-label", getTranslation("progress.BoardTables.tabs"));
        getContent().add(tabs, byGoal ? goals(board) : departments(board));
    }

    private static Anchor tab(String text, String path, boolean here) {
        Anchor tab = new Anchor(path, text);
        if (here) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        return tab;
    }

    private TallyTable departments(Board board) {
        TallyTable table = new TallyTable(
                getTranslation("progress.BoardTables.byDepartment"),
                getTranslation("progress.ReportList.department"),
                getTranslation("progress.ReportState.complete"),
                getTranslation("progress.ReportList.due"));
        for (Board.DepartmentRow row : board.departments()) {
            Component name = row.readable()
                    ? new Anchor(ProgressLinks.reports(board.round().id(), row.id()), row.name())
                    : new Span(row.name());
            NativeTableRow cells = table.row(name, row.tally());
            Tables.figure(cells, Long.toString(row.complete()));
            Tables.cell(cells, due(row.due()));
        }
        return table;
    }

    private TallyTable goals(Board board) {
        TallyTable table = new TallyTable(
                getTranslation("progress.BoardTables.byGoal"), getTranslation("progress.BoardTables.goal"));
        for (Board.GoalRow row : board.goals()) {
            Anchor name = new Anchor(PlanLinks.element(board.round().plan(), row.id()), row.codeAndTitle());
            table.row(name, row.tally());
        }
        return table;
    }

    private Component due(Punctuality due) {
        String words = getTranslation(
                due.kind().key(), due.days(), Formats.in(getLocale()).shortDate(due.done()));
        return switch (due.kind()) {
            case DONE, ON_TIME -> new Span(words);
            case NOT_BEGUN -> new StatusBadge(words, Tone.WAITS);
            case CHIEF_LATE, SECTION_LATE -> new StatusBadge(words, Tone.ALARM);
        };
    }
}
