package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import jp.hagukumi.progress.Board;
import jp.hagukumi.progress.BoardFilter;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.ReportStage;
import jp.hagukumi.progress.Tally;
import jp.hagukumi.progress.Timing;

/** The four counts of a round, which together are all reports, how they were handed in, and what is late. */
class Figures extends Composite<Div> {

    /** As many departments as a sentence bears. */
    private static final int NAMED = 5;

    private final Board board;

    Figures(Board board) {
        this.board = board;
        Tally tally = board.tally();
        Div figures = new Div(
                figure(
                        "progress.Tally.accepted",
                        getTranslation("progress.Figures.ofAll", tally.total()),
                        ReportStage.ACCEPTED),
                figure(
                        "progress.Tally.underway",
                        part("progress.Figures.approved", ReportStage.APPROVED),
                        ReportStage.SUBMITTED,
                        ReportStage.APPROVED),
                figure(
                        "progress.Tally.writing",
                        part("progress.Figures.returned", ReportStage.RETURNED)
                                + part("progress.Figures.complete", ReportStage.COMPLETE),
                        ReportStage.WRITING,
                        ReportStage.COMPLETE,
                        ReportStage.RETURNED),
                figure("progress.Tally.untouched", "", ReportStage.NOT_BEGUN));
        figures.addClassName("figures");
        getContent().add(figures, timings());
        if (!board.late().isEmpty()) {
            getContent().add(late());
        }
    }

    /** How many of a figure are at one stage, nothing when none are. */
    private String part(String key, ReportStage stage) {
        long count = board.tally().of(stage);
        return count == 0 ? "" : getTranslation(key, count);
    }

    private Div figure(String key, String beside, ReportStage... stages) {
        Component number = link(board.tally().of(stages), BoardFilter.ALL.at(stages));
        number.addClassName("value");
        Span note = new Span(beside);
        note.addClassName("second");
        Paragraph name = new Paragraph(getTranslation(key));
        name.addClassName("second");
        Div figure = new Div(name, number, note);
        figure.addClassName("figure");
        return figure;
    }

    private Component link(long count, BoardFilter behind) {
        return board.readable() && count > 0
                ? new Anchor(ProgressLinks.reports(board.round().id(), behind), Long.toString(count))
                : new Span(Long.toString(count));
    }

    /** How the sections handed in: these, too, are all reports. */
    private Paragraph timings() {
        Paragraph line = new Paragraph(new Span(getTranslation("progress.Figures.timings")));
        line.addClassName("timings");
        for (Timing timing : Timing.values()) {
            long count = board.timings().getOrDefault(timing, 0L);
            line.add(new Span(
                    new Span(getTranslation(timing.nameKey())), link(count, BoardFilter.ALL.handedIn(timing))));
        }
        return line;
    }

    private Paragraph late() {
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
}
