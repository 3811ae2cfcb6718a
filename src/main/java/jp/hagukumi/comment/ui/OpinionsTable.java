package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import jp.hagukumi.comment.Assigning;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.OpinionFilter;
import jp.hagukumi.comment.OpinionLists;
import jp.hagukumi.comment.OpinionRow;
import jp.hagukumi.uikit.EmptyState;

/** The opinions that a filter and words leave, with their number, and, for whoever may give them to sections, ticks. */
class OpinionsTable extends Composite<Div> {

    private final transient OpinionLists lists;
    private final CallId call;
    private final OpinionFilter filter;
    private final String words;
    private final int count;

    OpinionsTable(OpinionLists lists, CallId call, OpinionFilter filter, String words) {
        this.lists = lists;
        this.call = call;
        this.filter = filter;
        this.words = words;
        this.count = lists.count(call, filter, words);
    }

    OpinionsTable toRead() {
        if (!isEmpty()) {
            getContent().add(new OpinionsGrid(call, lists, filter, words, count));
        }
        return this;
    }

    /** @param changed other ones were ticked than the grid knows of */
    OpinionsTable toAssign(AssignBar bar, SerializableRunnable changed) {
        List<OpinionRow> before = bar.rows();
        bar.offer(before);
        if (!isEmpty()) {
            OpinionsGrid grid = new OpinionsGrid(call, lists, filter, words, count);
            grid.choosing(bar.chosen(), before, () -> bar.offer(bar.rows()));
            getContent().add(chooseAll(bar.chosen(), changed), grid);
        }
        getContent().add(bar);
        return this;
    }

    private boolean isEmpty() {
        if (count == 0) {
            getContent()
                    .add(new EmptyState(getTranslation(
                            words.isEmpty() ? "comment.OpinionsView.empty" : "comment.OpinionsTable.notFound")));
        }
        return count == 0;
    }

    private Div chooseAll(ChosenOpinions chosen, SerializableRunnable changed) {
        String key = count > Assigning.AT_ONCE ? "comment.OpinionsTable.chooseSome" : "comment.OpinionsTable.chooseAll";
        Button all = new Button(getTranslation(key, Math.min(count, Assigning.AT_ONCE)), e -> {
            lists.choose(call, filter, words).forEach(chosen::add);
            changed.run();
        });
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div line = new Div(new Span(getTranslation("comment.OpinionsTable.count", count)), all);
        line.addClassName("line-with-action");
        return line;
    }
}
