package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.progress.Board;
import jp.hagukumi.progress.BoardFilter;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.Punctuality;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.StatusBadge;
import jp.hagukumi.uikit.StatusBadge.Tone;

/** The counts of a round by department or by goal, and below them their sum. */
class BoardTables extends Composite<Div> {

    private final Board board;

    BoardTables(Board board, boolean byGoal) {
        this.board = board;
        getContent().add(byGoal ? goals() : departments());
    }

    private TallyTable departments() {
        TallyTable table = new TallyTable(
                board.round().id(),
                getTranslation("progress.BoardTables.byDepartment"),
                getTranslation("progress.ReportList.department"),
                getTranslation("progress.ReportList.due"));
        for (Board.DepartmentRow row : board.departments()) {
            BoardFilter behind = BoardFilter.ALL.of(row.id());
            Component name = row.readable()
                    ? new Anchor(ProgressLinks.reports(board.round().id(), behind), row.name())
                    : new Span(row.name());
            Tables.cell(table.row(name, row.tally(), row.timings(), row.readable() ? behind : null), due(row.due()));
        }
        Tables.cell(sum(table), "");
        return table;
    }

    private TallyTable goals() {
        TallyTable table = new TallyTable(
                board.round().id(),
                getTranslation("progress.BoardTables.byGoal"),
                getTranslation("progress.BoardTables.goal"));
        for (Board.GoalRow row : board.goals()) {
            Anchor name = new Anchor(PlanLinks.element(board.round().plan(), row.id()), row.codeAndTitle());
            table.row(name, row.tally(), row.timings(), board.readable() ? BoardFilter.ALL.below(row.id()) : null);
        }
        sum(table);
        return table;
    }

    private NativeTableRow sum(TallyTable table) {
        NativeTableRow row = table.row(
                new Span(getTranslation("progress.TallyTable.sum")),
                board.tally(),
                board.timings(),
                board.readable() ? BoardFilter.ALL : null);
        row.addClassName("sum-row");
        return row;
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
