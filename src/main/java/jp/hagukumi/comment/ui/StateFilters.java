package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import jp.hagukumi.comment.CallCounts;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.OpinionFilter;
import jp.hagukumi.comment.ReplyState;

/** Where replies stand, with how many opinions of the call stand there, as links that leave only those. */
class StateFilters extends Composite<Div> {

    private final CallId call;
    private final OpinionFilter filter;

    StateFilters(CallId call, CallCounts counts, OpinionFilter filter) {
        this.call = call;
        this.filter = filter;
        getContent().addClassName("filters");
        getContent()
                .add(
                        link("comment.OpinionsView.all", "", counts.opinions()),
                        link("comment.ReplyState.none", OpinionFilter.NONE, counts.unassigned()),
                        link(
                                "comment.OpinionsView.writing",
                                OpinionFilter.WITH_WRITER,
                                counts.in(ReplyState.DRAFT) + counts.in(ReplyState.RETURNED)));
        for (ReplyState state : ReplyState.values()) {
            getContent().add(link(Labels.key(state), state.code(), counts.in(state)));
        }
    }

    private Anchor link(String key, String show, int count) {
        Anchor link = new Anchor(
                // All of them is all of them.
                CommentLinks.opinions(call, show.isEmpty() ? OpinionFilter.ALL : filter.show(show)),
                getTranslation("comment.OpinionsView.filter", getTranslation(key), count));
        link.addClassName("filter");
        if (show.equals(filter.show())) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
