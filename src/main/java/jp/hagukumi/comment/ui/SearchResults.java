package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CommentHits;
import jp.hagukumi.uikit.EmptyState;

/** How much was found, which is read aloud, and what; where there is nothing, why, and what to do. */
class SearchResults extends Composite<Div> {

    private final Span found = new Span();
    private final Div hits = new Div();

    SearchResults() {
        found.addClassName("found");
        found.getElement().setAttribute("role", "status");
        getContent().add(found, hits);
    }

    void showNothing(String why) {
        found.setText("");
        hits.removeAll();
        hits.add(new EmptyState(why));
    }

    void show(CallId call, CommentHits what, SerializableConsumer<Integer> page) {
        int first = what.page() * CommentHits.PAGE;
        String total = getTranslation(
                what.exact() ? "comment.SearchHits.found" : "comment.SearchHits.foundMore", what.total());
        found.setText(
                what.total() == what.hits().size()
                        ? total
                        : getTranslation(
                                "comment.SearchHits.shown",
                                total,
                                first + 1,
                                first + what.hits().size()));
        hits.removeAll();
        hits.add(new SearchHits(call, what, page));
    }
}
