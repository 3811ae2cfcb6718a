package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jp.hagukumi.progress.Tally;

/** A table of counts with a bar in each row and the key to the bars above it. */
class TallyTable extends Composite<Div> {

    private final NativeTable table;

    TallyTable(String caption, String firstColumn, String... moreColumns) {
        table = Tables.captioned(caption);
        table.addClassName("tally-table");
        NativeTableRow head = table.getHead().addRow();
        Tables.head(head, firstColumn);
        Tables.figureHead(head, getTranslation("progress.TallyTable.reports"));
        Tables.head(head, getTranslation("progress.TallyTable.bar"));
        Tables.figureHead(head, getTranslation("progress.Tally.accepted"));
        Tables.figureHead(head, getTranslation("progress.Tally.underway"));
        Tables.figureHead(head, getTranslation("progress.Tally.writing"));
        Tables.figureHead(head, getTranslation("progress.Tally.untouched"));
        for (String column : moreColumns) {
            Tables.head(head, column);
        }
        getContent().add(legend(), Tables.scrolling(table));
    }

    /** Adds a row; what belongs in further columns is added by the caller. */
    NativeTableRow row(Component about, Tally tally) {
        NativeTableRow row = table.getBody().addRow();
        Tables.rowHead(row, about);
        Tables.figure(row, Long.toString(tally.total()));
        Tables.cell(row, new TallyBar(tally));
        Tables.figure(row, Long.toString(tally.accepted()));
        Tables.figure(row, Long.toString(tally.underway()));
        Tables.figure(row, Long.toString(tally.writing()));
        Tables.figure(row, Long.toString(tally.untouched()));
        if (tally.untouched() > 0) {
            row.getDataCells().getLast().addClassName("alarm");
        }
        return row;
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
