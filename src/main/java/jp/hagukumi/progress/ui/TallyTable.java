package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import jp.hagukumi.progress.BoardFilter;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.ReportStage;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.Tally;
import jp.hagukumi.progress.Timing;
import org.jspecify.annotations.Nullable;

/**
 * A table of counts with a bar in each row and the key to the bars above it. Each number leads to the reports that it
 * counts. The stages of a row add up to its reports; so do its timings with what is not due yet.
 */
class TallyTable extends Composite<Div> {

    private static final List<ReportStage> STAGES = List.of(
            ReportStage.ACCEPTED,
            ReportStage.APPROVED,
            ReportStage.SUBMITTED,
            ReportStage.RETURNED,
            ReportStage.COMPLETE,
            ReportStage.WRITING,
            ReportStage.NOT_BEGUN);
    private static final List<Timing> TIMINGS = List.of(Timing.ON_TIME, Timing.LATE, Timing.OVERDUE);

    private final RoundId round;
    private final NativeTable table;

    TallyTable(RoundId round, String caption, String firstColumn, String... moreColumns) {
        this.round = round;
        table = Tables.captioned(caption);
        table.addClassName("tally-table");
        NativeTableRow head = table.getHead().addRow();
        Tables.head(head, firstColumn);
        Tables.figureHead(head, getTranslation("progress.TallyTable.reports"));
        Tables.head(head, getTranslation("progress.TallyTable.bar"));
        STAGES.forEach(stage -> Tables.figureHead(head, getTranslation(stage.nameKey())));
        TIMINGS.forEach(timing -> Tables.figureHead(head, getTranslation(timing.nameKey())));
        for (String column : moreColumns) {
            Tables.head(head, column);
        }
        getContent().add(legend(), Tables.scrolling(table));
    }

    /**
     * Adds a row; what belongs in further columns is added by the caller.
     *
     * @param behind the reports that the row counts, null if the reader may not open them
     */
    NativeTableRow row(Component about, Tally tally, Map<Timing, Long> timings, @Nullable BoardFilter behind) {
        NativeTableRow row = table.getBody().addRow();
        Tables.rowHead(row, about);
        number(row, tally.total(), behind);
        Tables.cell(row, new TallyBar(tally));
        for (ReportStage stage : STAGES) {
            number(row, tally.of(stage), behind == null ? null : behind.at(stage));
        }
        for (Timing timing : TIMINGS) {
            long count = timings.getOrDefault(timing, 0L);
            number(row, count, behind == null ? null : behind.handedIn(timing));
            if (timing == Timing.OVERDUE && count > 0) {
                row.getDataCells().getLast().addClassName("alarm");
            }
        }
        return row;
    }

    private void number(NativeTableRow row, long count, @Nullable BoardFilter behind) {
        Tables.figure(row, behind == null || count == 0 ? Long.toString(count) : "");
        if (behind != null && count > 0) {
            row.getDataCells().getLast().add(new Anchor(ProgressLinks.reports(round, behind), Long.toString(count)));
        }
    }

    private Paragraph legend() {
        Paragraph legend = new Paragraph();
        legend.addClassName("legend");
        legend.getElement().setAttribute("aria-hidden", "true");
        legend.add(
                sign("pattern-1", "progress.Tally.accepted"),
                sign("pattern-2", "progress.Tally.underway"),
                sign("pattern-3", "progress.Tally.writing"),
                sign("pattern-5", "progress.Tally.untouched"));
        return legend;
    }

    private Span sign(String pattern, String key) {
        Span square = new Span();
        square.addClassNames("sign", pattern);
        return new Span(square, new Span(getTranslation(key)));
    }
}
