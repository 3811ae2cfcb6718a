package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.OpinionRow;

/** Opinions as lines, each a way to its page. */
class OpinionsGrid extends Composite<Grid<OpinionRow>> {

    OpinionsGrid(CallSummary call, List<OpinionRow> rows) {
        Grid<OpinionRow> grid = getContent();
        grid.addComponentColumn(row -> new Anchor(CommentLinks.opinion(call.id(), row.id()), row.label()))
                .setHeader(getTranslation("comment.OpinionsView.number"))
                .setFlexGrow(0)
                .setWidth("6.5rem");
        grid.addComponentColumn(OpinionsGrid::summary)
                .setHeader(getTranslation("comment.OpinionsView.summary"))
                .setFlexGrow(5);
        grid.addColumn(OpinionRow::elementLabel)
                .setHeader(getTranslation("comment.OpinionsView.place"))
                .setFlexGrow(3);
        grid.addColumn(OpinionRow::departmentName)
                .setHeader(getTranslation("comment.OpinionsView.department"))
                .setFlexGrow(2);
        grid.addComponentColumn(row -> Labels.badge(this, row.state()))
                .setHeader(getTranslation("comment.OpinionsView.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(OpinionRow::mark)
                .setHeader(getTranslation("comment.OpinionsView.class"))
                .setFlexGrow(0)
                .setWidth("5rem");
        grid.setItems(rows);
        grid.setAllRowsVisible(rows.size() <= 50);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
    }

    private static Span summary(OpinionRow row) {
        Span words = new Span(row.summary());
        words.addClassName("two-lines");
        return words;
    }
}
