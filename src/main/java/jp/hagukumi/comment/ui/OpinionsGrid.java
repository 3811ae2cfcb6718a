package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Set;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.OpinionFilter;
import jp.hagukumi.comment.OpinionLists;
import jp.hagukumi.comment.OpinionRow;
import jp.hagukumi.uikit.Cells;

/** Opinions as lines, each a way to its page; fetched in parts, as they are scrolled to. */
class OpinionsGrid extends Composite<Grid<OpinionRow>> {

    /** As many as stand on the page without a scroll bar of their own. */
    private static final int SHOWN = 50;

    OpinionsGrid(CallId call, OpinionLists lists, OpinionFilter filter, String words, int count) {
        Grid<OpinionRow> grid = getContent();
        grid.addColumn(Cells.link(row -> CommentLinks.opinion(call, row.id(), filter), OpinionRow::label))
                .setHeader(getTranslation("comment.OpinionsView.number"))
                .setFlexGrow(0)
                .setWidth("6.5rem");
        grid.addColumn(LitRenderer.<OpinionRow>of("<span class=\"two-lines\">${item.summary}</span>")
                        .withProperty("summary", OpinionRow::summary))
                .setHeader(getTranslation("comment.OpinionsView.summary"))
                .setFlexGrow(5);
        grid.addColumn(OpinionRow::elementLabel)
                .setHeader(getTranslation("comment.OpinionsView.place"))
                .setFlexGrow(3);
        grid.addColumn(this::themes)
                .setHeader(getTranslation("comment.OpinionsView.themes"))
                .setFlexGrow(2);
        grid.addColumn(OpinionRow::departmentName)
                .setHeader(getTranslation("comment.OpinionsView.department"))
                .setFlexGrow(2);
        grid.addColumn(Cells.badge(
                        row -> getTranslation(Labels.stateKey(row.state())), row -> Labels.tone(row.state())))
                .setHeader(getTranslation("comment.OpinionsView.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(OpinionRow::mark)
                .setHeader(getTranslation("comment.OpinionsView.class"))
                .setFlexGrow(0)
                .setWidth("5rem");
        CallbackDataProvider<OpinionRow, Void> provider = new CallbackDataProvider<>(
                asked -> lists.page(call, filter, words, asked.getOffset(), asked.getLimit()).stream(),
                asked -> lists.count(call, filter, words),
                OpinionRow::id);
        grid.setItems(provider);
        grid.setAllRowsVisible(count <= SHOWN);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("comment.OpinionsView.title"));
    }

    /** Lets them be ticked; those that are ticked stay so while other lines are shown. */
    OpinionsGrid choosing(ChosenOpinions chosen, List<OpinionRow> before, SerializableRunnable changed) {
        Grid<OpinionRow> grid = getContent();
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.asMultiSelect().setValue(Set.copyOf(before));
        grid.asMultiSelect().addSelectionListener(e -> {
            e.getAddedSelection().forEach(chosen::add);
            e.getRemovedSelection().forEach(chosen::remove);
            changed.run();
        });
        return this;
    }

    private String themes(OpinionRow row) {
        return String.join(getTranslation("comment.LetterMarks.between"), row.themes());
    }
}
