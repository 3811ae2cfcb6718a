package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jp.hagukumi.progress.Board;
import jp.hagukumi.progress.Tally;

/** The four counts of a round; together they are all reports. */
class Figures extends Composite<Div> {

    Figures(Board board) {
        Tally tally = board.tally();
        getContent().addClassName("figures");
        getContent()
                .add(
                        figure(
                                "progress.Tally.accepted",
                                tally.accepted(),
                                getTranslation("progress.Figures.ofAll", tally.total())),
                        figure("progress.Tally.underwayLong", tally.underway(), ""),
                        figure("progress.Tally.writing", tally.writing(), ""),
                        untouched(board));
    }

    private Div untouched(Board board) {
        long late = board.lateDepartments();
        Div figure = figure(
                "progress.Tally.untouched",
                board.tally().untouched(),
                late == 0 ? "" : getTranslation("progress.Figures.late", late));
        if (late > 0) {
            figure.addClassName("alarm");
        }
        return figure;
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
