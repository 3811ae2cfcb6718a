package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import jp.hagukumi.progress.Board;
import jp.hagukumi.progress.Tally;

/** The four counts of a round, which together are all reports, and one sentence on what is late. */
class Figures extends Composite<Div> {

    /** As many departments as a sentence bears. */
    private static final int NAMED = 5;

    Figures(Board board) {
        Tally tally = board.tally();
        Div figures = new Div(
                figure(
                        "progress.Tally.accepted",
                        tally.accepted(),
                        getTranslation("progress.Figures.ofAll", tally.total())),
                figure("progress.Tally.underway", tally.underway(), ""),
                figure("progress.Tally.writing", tally.writing(), among(board)),
                figure("progress.Tally.untouched", tally.untouched(), ""));
        figures.addClassName("figures");
        getContent().add(figures);
        if (!board.late().isEmpty()) {
            getContent().add(late(board));
        }
    }

    /** What of those being written is worth a word. */
    private String among(Board board) {
        String returned = board.returned() == 0 ? "" : getTranslation("progress.Figures.returned", board.returned());
        return board.complete() == 0
                ? returned
                : returned + getTranslation("progress.Figures.complete", board.complete());
    }

    private Paragraph late(Board board) {
        List<Board.DepartmentRow> departments = board.late();
        String names = departments.stream()
                .limit(NAMED)
                .map(Board.DepartmentRow::name)
                .collect(Collectors.joining(getTranslation("progress.separator")));
        Paragraph late = new Paragraph(getTranslation(
                departments.size() > NAMED ? "progress.Figures.lateOfMany" : "progress.Figures.late",
                board.lateReports(),
                departments.size(),
                names));
        late.addClassName("late-sentence");
        return late;
    }

    private Div figure(String key, long value, String beside) {
        Span number = new Span(Long.toString(value));
        number.addClassName("value");
        Span note = new Span(beside);
        note.addClassName("second");
        Paragraph name = new Paragraph(getTranslation(key));
        name.addClassName("second");
        Div figure = new Div(name, number, note);
        figure.addClassName("figure");
        return figure;
    }
}
